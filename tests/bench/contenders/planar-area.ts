import type { Position } from 'geojson';
import { polygonsOf } from '../../../src/core/base/areal.ts';
import type { ArealGeometry } from '../../../src/core/base/areal.ts';

function ringArea(ring: readonly Position[]): number {
  const [[x0 = 0, y0 = 0] = []] = ring;
  let double = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    double += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return Math.abs(double) / 2;
}

/** Returns the area of a geometry in square degrees. */
export function planarArea(geometry: ArealGeometry): number {
  return polygonsOf(geometry).reduce(
    (sum, [shell = [], ...holes]) =>
      sum + ringArea(shell) - holes.reduce((area, hole) => area + ringArea(hole), 0),
    0,
  );
}
