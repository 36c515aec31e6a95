import type { ArealGeojson, ArealGeometry } from '../base/areal.ts';
import { polygonsOf } from '../base/areal.ts';
import { boundsOf } from '../geometry/bounds.ts';
import type { Bounds } from '../geometry/bounds.ts';

function doTouch(a: Bounds, b: Bounds): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

/** Returns the parts of a geometry whose boxes touch that of another, or `null` where none does. */
export function partsNear(geometry: ArealGeometry, other: ArealGeometry): ArealGeojson | null {
  const box = boundsOf(other);
  const coordinates = polygonsOf(geometry).filter((polygon) => {
    const own = boundsOf({ type: 'Polygon', coordinates: polygon });
    return own !== null && box !== null && doTouch(own, box);
  });
  return coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates };
}
