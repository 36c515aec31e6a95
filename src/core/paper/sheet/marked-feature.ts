import type { Feature } from 'geojson';

/** A feature that stands out, with the name that it has on the map. */
export interface MarkedFeature {
  readonly layerId: string;
  readonly feature: Feature;
  readonly name: string;
}
