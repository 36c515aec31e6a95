import type { Feature, FeatureCollection } from 'geojson';
import type { FeatureEntry, LayerEntry } from './layer-entry.ts';

/** A layer of the catalogue with its features, each with an `id` and a property `name`. */
export interface LayerData {
  readonly entry: LayerEntry;
  readonly collection: FeatureCollection;
}

/** Returns the identifier of an embedded feature as text. */
export function featureId(feature: Feature): string {
  if (feature.id === undefined)
    throw new Error('An embedded feature has no id; the catalogue check was left out');
  return String(feature.id);
}

/** Returns what the catalogue says of one feature, `null` where it has no legal life of its own. */
export function featureEntryOf(entry: LayerEntry, id: string): FeatureEntry | null {
  return entry.features.find((feature) => feature.id === id) ?? null;
}
