import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { ArealGeojson, ArealGeometry } from '../base/areal.ts';
import { polygonsOf } from '../base/areal.ts';
import { boundsOf } from '../geometry/bounds.ts';
import type { Bounds } from '../geometry/bounds.ts';

function doTouch(a: Bounds, b: Bounds): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

/** The parts of a geometry whose boxes touch a box, or `null` where none does. */
function partsNear(geometry: ArealGeometry, box: Bounds | null): ArealGeojson | null {
  const coordinates = polygonsOf(geometry).filter((polygon) => {
    const own = boundsOf({ type: 'Polygon', coordinates: polygon });
    return own !== null && box !== null && doTouch(own, box);
  });
  return coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates };
}

/**
 * Returns the geometry that two geometries share, for drawing, or `null` where they share no area. Edges are straight in
 * longitude and latitude. Simple polygons are presumed. Turf may throw, and on some valid input it never returns: call
 * it under a deadline, and take no number from it.
 */
export function intersectionOf(a: ArealGeometry, b: ArealGeometry): ArealGeojson | null {
  const nearA = partsNear(a, boundsOf(b));
  const nearB = partsNear(b, boundsOf(a));
  if (nearA === null || nearB === null) return null;
  return intersect(featureCollection([feature(nearA), feature(nearB)]))?.geometry ?? null;
}
