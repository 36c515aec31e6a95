import type { ArealFeature, ArealLayer } from '../base/areal.ts';
import { boundsOf } from '../geometry/bounds.ts';
import { PlaceMetric } from '../geometry/place-metric.ts';
import { standAtBoundary } from './stand-at-boundary.ts';
import type { StandAtBoundary, Standpoint } from './stand-at-boundary.ts';

/** How somebody stands to the one of several features that matters there. */
export interface StandAmong {
  readonly feature: ArealFeature;
  readonly stand: StandAtBoundary;
}

interface Candidate {
  readonly feature: ArealFeature;
  /** Metres squared, less than to anything in its box; 0 inside of the box. */
  readonly leastSquared: number;
}

function nearerOf(one: StandAmong | null, other: StandAmong): StandAmong {
  if (one === null) return other;
  // Being inside of one feature counts more than being near to another.
  if (one.stand.isDrawnInside !== other.stand.isDrawnInside) return one.stand.isDrawnInside ? one : other;
  return other.stand.boundary.distance < one.stand.boundary.distance ? other : one;
}

/**
 * Returns how somebody stands to a layer: to the feature that holds the place, of several the one whose boundary is
 * nearest, and else to the nearest feature; `null` where no feature has edges. The error is that of the feature, else of
 * the layer. Cost: that of {@link standAtBoundary} for the few features whose boxes are near, and a look at each box.
 */
export function standAmong(standpoint: Standpoint, layer: ArealLayer): StandAmong | null {
  const metric = new PlaceMetric(standpoint.lon, standpoint.lat);
  const candidates = layer.features.flatMap((feature): readonly Candidate[] => {
    const box = boundsOf(feature.geometry);
    if (box === null) return [];
    return [{ feature, leastSquared: metric.leastSquaredTo(box.west, box.south, box.east, box.north) }];
  });
  candidates.sort((one, other) => one.leastSquared - other.leastSquared);
  let best: StandAmong | null = null;
  for (const { feature, leastSquared } of candidates) {
    if (best !== null && leastSquared > best.stand.boundary.distance ** 2) break;
    const error = feature.positionalErrorMetres ?? layer.positionalErrorMetres;
    const stand = standAtBoundary(standpoint, feature.geometry, error);
    if (stand !== null) best = nearerOf(best, { feature, stand });
  }
  return best;
}
