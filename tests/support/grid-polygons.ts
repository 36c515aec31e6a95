import * as fc from 'fast-check';
import type { ArealFeature } from '../../src/core/base/areal.ts';
import type { OpenRing } from './strip-oracle.ts';

type Point = readonly [x: number, y: number];

function cross(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function isOnEdge(a: Point, b: Point, c: Point): boolean {
  if (cross(a, b, c) !== 0) return false;
  const isBetweenX = Math.min(a[0], b[0]) <= c[0] && c[0] <= Math.max(a[0], b[0]);
  return isBetweenX && Math.min(a[1], b[1]) <= c[1] && c[1] <= Math.max(a[1], b[1]);
}

function doMeet(a: Point, b: Point, c: Point, d: Point): boolean {
  const isCrossing =
    Math.sign(cross(a, b, c)) * Math.sign(cross(a, b, d)) < 0 &&
    Math.sign(cross(c, d, a)) * Math.sign(cross(c, d, b)) < 0;
  return isCrossing || isOnEdge(a, b, c) || isOnEdge(a, b, d) || isOnEdge(c, d, a) || isOnEdge(c, d, b);
}

/** Returns whether a ring with small integer coordinates touches itself nowhere; exact, since the products are small. */
export function isSimple(ring: OpenRing): boolean {
  const count = ring.length;
  const at = (index: number): Point => ring[index % count] ?? [0, 0];
  for (let i = 0; i < count; i += 1) {
    const isNextBack = isOnEdge(at(i), at(i + 1), at(i + 2)) || isOnEdge(at(i + 1), at(i + 2), at(i));
    if (isNextBack) return false;
    for (let j = i + 2; j < count; j += 1) {
      const areNeighbours = i === 0 && j === count - 1;
      if (!areNeighbours && doMeet(at(i), at(i + 1), at(j), at(j + 1))) return false;
    }
  }
  return true;
}

const point = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));

/**
 * Simple polygons with vertices on a grid of five by five: on so small a grid edges coincide, vertices are shared,
 * polygons touch, nest and repeat in a large part of the cases.
 */
export const gridPolygon: fc.Arbitrary<OpenRing> = fc
  .array(point, { minLength: 3, maxLength: 7 })
  .filter(isSimple);

/** Returns the ring as a feature. */
export function featureOfRing(ring: OpenRing, id: string): ArealFeature {
  const closed = [...ring, ring[0] ?? [0, 0]].map(([x, y]) => [x, y]);
  return { id, name: null, geometry: { type: 'Polygon', coordinates: [closed] } };
}
