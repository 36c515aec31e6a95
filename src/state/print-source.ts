import type { ArealFeature } from '../core/base/areal.ts';
import { featureId } from '../core/catalogue/layer-data.ts';
import { idsThatPass } from '../core/catalogue/layer-filter.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import type { OwnFileState } from './own-file.svelte.ts';
import type { Page } from './page.svelte.ts';
import type { Camera, LayerView, Selection } from './view.ts';

/** A layer that does not look as maps draw it. */
interface LayerLook {
  readonly layer: EmbeddedLayer;
  readonly shown: number;
  readonly isUnnamed: boolean;
  readonly colourBy: string | null;
}

/** What a map for paper is made of: what the page shows. */
export interface PrintSource {
  /** The layers that are switched on and have arrived. */
  readonly layers: readonly EmbeddedLayer[];
  /** How many features of a layer are left by its filters, and how it looks by the wish of the person. */
  readonly looks: readonly LayerLook[];
  /** The land, for the small map of where it lies. */
  readonly countries: EmbeddedLayer | null;
  /** Whether every layer that is switched on has arrived or failed. */
  readonly isComplete: boolean;
  readonly selection: Selection | null;
  /** Where the map looks, and its size in pixels. */
  readonly camera: Camera | null;
  readonly mapSize: { readonly width: number; readonly height: number };
  /** The boundary of the person; empty where there is none. */
  readonly own: readonly ArealFeature[];
  readonly ownName: string | null;
  readonly today: string;
}

const LAND = 'countries';

function wanted({ view }: Page): readonly string[] {
  const { layers, selection } = view.current;
  const visible = layers.filter((layer) => layer.visible).map(({ id }) => id);
  return [...new Set([...visible, LAND, ...(selection === null ? [] : [selection.layerId])])];
}

/** A layer with the features alone that pass its filters. */
function filtered(layer: EmbeddedLayer, { filters = [] }: LayerView, date: string): EmbeddedLayer {
  if (filters.length === 0) return layer;
  const ids = new Set(idsThatPass(layer, filters, date));
  const features = layer.collection.features.filter((feature) => ids.has(featureId(feature)));
  return { ...layer, collection: { ...layer.collection, features } };
}

/** Fetches what a map for paper shows. To be called from an effect: it follows the layers that are switched on. */
export function wantPrintSource(page: Page): void {
  page.mosaic.want(wanted(page));
}

/** Returns what a map for paper is made of, as far as it has arrived. */
export function printSource(page: Page, file: OwnFileState, ownName: string | null): PrintSource {
  const { mosaic, view, mapSize, today } = page;
  const { camera, layers, selection } = view.current;
  const drawn = layers.flatMap((look) => {
    const layer = look.visible ? mosaic.layer(look.id) : null;
    return layer === null ? [] : [{ look, layer, left: filtered(layer, look, page.date) }];
  });
  return {
    layers: drawn.map(({ left }) => left),
    looks: drawn.map(({ look: { isUnnamed = false, colourBy = null }, layer, left }) => ({
      layer,
      shown: left.collection.features.length,
      isUnnamed,
      colourBy,
    })),
    countries: mosaic.layer(LAND),
    isComplete: wanted(page).every((id) => mosaic.layer(id) !== null || mosaic.failures[id] !== undefined),
    selection,
    camera,
    mapSize,
    own: file.layer?.features ?? [],
    ownName,
    today,
  };
}
