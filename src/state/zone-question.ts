import type { ArealLayer } from '../core/base/areal.ts';
import { asArealLayer } from '../core/catalogue/as-areal-layer.ts';
import type { AreaMethod } from '../core/geometry/area-method.ts';
import { OWN_FILE } from './account-state.svelte.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';

/** The established areas of the mosaic alone, without their neighbours. */
export const MOSAIC_SUBJECT = 'mosaic';

/** What is asked: which features by which zones, and how they are measured. */
export interface ZoneQuestion {
  /** Id of a layer, `mosaic`, or the file of the person. */
  readonly subjectId: string;
  /** Ids of layers, or the file of the person. */
  readonly zoneIds: readonly string[];
  readonly method: AreaMethod;
  /** ISO date: what has a legal life counts once it is established. */
  readonly date: string;
}

/** The layers that a question is about. */
export interface ZoneLayers {
  readonly subject: ArealLayer;
  readonly zones: readonly ArealLayer[];
}

/** Where layers are found: those of the catalogue, as far as they have arrived, and the file of the person. */
export interface LayerShelf {
  readonly layer: (id: string) => EmbeddedLayer | null;
  readonly own: ArealLayer | null;
}

/** Returns the layers of a question, or `null` where one of them is not there. */
export function zoneLayers({ subjectId, zoneIds, date }: ZoneQuestion, shelf: LayerShelf): ZoneLayers | null {
  const subject = subjectOf(subjectId, date, shelf);
  const zones = zoneIds.flatMap((id) => zonesOf(id, shelf) ?? []);
  return subject === null || zones.length < zoneIds.length ? null : { subject, zones };
}

function subjectOf(id: string, date: string, { layer, own }: LayerShelf): ArealLayer | null {
  if (id === OWN_FILE) return own;
  const found = layer(id === MOSAIC_SUBJECT ? 'protected-areas' : id);
  if (found === null) return null;
  return asArealLayer(
    found,
    id === MOSAIC_SUBJECT ? { group: 'mosaic', establishedAt: date } : { establishedAt: date },
  );
}

function zonesOf(id: string, { layer, own }: LayerShelf): ArealLayer | null {
  if (id === OWN_FILE) return own;
  const found = layer(id);
  return found === null ? null : asArealLayer(found);
}
