import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealGeometry } from '../base/areal.ts';
import { boundsOf } from '../geometry/bounds.ts';
import type { Bounds } from '../geometry/bounds.ts';

type Polygons = readonly Position[][][];

/** The polygons of a geometry whose boxes touch a given box, and the others. */
export interface SplitByBox {
  readonly near: Polygons;
  readonly far: Polygons;
}

/** Returns whether two boxes share at least a point. */
export function boxesTouch(a: Bounds, b: Bounds): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

/** Returns the polygons of a geometry that can meet a box, and those that cannot. Nothing can meet a `null` box. */
export function splitByBox(geometry: ArealGeometry, box: Bounds | null): SplitByBox {
  const near: Position[][][] = [];
  const far: Position[][][] = [];
  for (const polygon of polygonsOf(geometry)) {
    const own = boundsOf({ type: 'Polygon', coordinates: polygon });
    (own && box && boxesTouch(own, box) ? near : far).push(polygon);
  }
  return { near, far };
}

/** Returns polygons as one geometry, or `null` where there is none. */
export function asGeometry(polygons: Polygons): ArealGeometry | null {
  const [first] = polygons;
  if (first === undefined) return null;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [...polygons] };
}
