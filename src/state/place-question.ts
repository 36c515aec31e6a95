import type { FeatureCollection } from 'geojson';
import type { PlaceEvidence } from '../core/formats/place-file.ts';

/** What the worker that ranks places is asked: what there is to go by, and the layers that lie around. */
export interface PlaceQuestion {
  readonly evidence: PlaceEvidence;
  readonly collections: readonly FeatureCollection[];
}
