import type { Feature } from 'geojson';
import type { EmbeddedLayer } from './embedded-layer.ts';
import type { Selection } from './view.ts';

/** Returns the selected feature of a layer; `null` where the layer is not there or has none of that id. */
export function featureOf(layer: EmbeddedLayer | null, { featureId }: Selection): Feature | null {
  return layer?.collection.features.find(({ id }) => id === featureId) ?? null;
}
