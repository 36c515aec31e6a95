import type { ArealFeature } from '../core/base/areal.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import type { OwnFileState } from './own-file.svelte.ts';
import type { Page } from './page.svelte.ts';
import type { Camera, Selection } from './view.ts';

/** What a map for paper is made of: what the page shows. */
export interface PrintSource {
  /** The layers that are switched on and have arrived. */
  readonly layers: readonly EmbeddedLayer[];
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

/** Fetches what a map for paper shows. To be called from an effect: it follows the layers that are switched on. */
export function wantPrintSource(page: Page): void {
  page.mosaic.want(wanted(page));
}

/** Returns what a map for paper is made of, as far as it has arrived. */
export function printSource(page: Page, file: OwnFileState, ownName: string | null): PrintSource {
  const { mosaic, view, mapSize, today } = page;
  const { camera, layers, selection } = view.current;
  const visible = layers.filter((layer) => layer.visible).map(({ id }) => id);
  return {
    layers: visible.flatMap((id) => mosaic.layer(id) ?? []),
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
