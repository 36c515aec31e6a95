import type { Feature } from 'geojson';
import type { LayerEntry } from '../../core/catalogue/layer-entry.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import { nameOfFeature } from '../parts/feature-names.ts';

/** The features of a layer that no source draws. */
export interface MissingFeatures {
  readonly entry: LayerEntry;
  readonly names: readonly string[];
}

/** Returns the names of the features without geometry; none for a layer that is a table and should have none. */
export function missingFeatures({ entry, collection }: EmbeddedLayer): MissingFeatures {
  if (entry.geometry === 'table') return { entry, names: [] };
  // RFC 7946 allows what the types rule out: a feature without geometry.
  const missing = collection.features.filter(
    ({ geometry }) => (geometry as Feature['geometry'] | null) === null,
  );
  return { entry, names: missing.map(nameOfFeature) };
}
