import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { ArealGeojson, ArealGeometry } from '../base/areal.ts';
import { partsNear } from './parts-near.ts';

/**
 * Returns the geometry that two geometries share, for drawing, or `null` where they share no area. Edges are straight in
 * longitude and latitude. Simple polygons are presumed. Turf may throw, and on some valid input it never returns: call
 * it under a deadline, and take no number from it.
 */
export function turfGeometry(a: ArealGeometry, b: ArealGeometry): ArealGeojson | null {
  const [nearA, nearB] = [partsNear(a, b), partsNear(b, a)];
  if (nearA === null || nearB === null) return null;
  return intersect(featureCollection([feature(nearA), feature(nearB)]))?.geometry ?? null;
}
