import type { FeatureCollection } from 'geojson';
import type { LayerEntry } from '../core/catalogue/layer-entry.ts';

/**
 * A layer of the catalogue with its features. Every feature has a string `id` that is unique in the layer and a
 * property `name`; a feature that no source draws has a `null` geometry.
 */
export interface EmbeddedLayer {
  readonly entry: LayerEntry;
  readonly collection: FeatureCollection;
}
