import type { ArealGeometry } from '../base/areal.ts';
import { boundaryOf } from '../boundary/boundary.ts';

/** Returns how many rows the technical table of a geometry has: a vertex that repeats the one before it has none. */
export function vertexCount(geometry: ArealGeometry): number {
  const { table } = boundaryOf(geometry, [{ id: '', name: null, geometry }]);
  let count = 0;
  for (let ring = 1; ring < table.ringStarts.length; ring += 1) {
    const vertices = (table.ringStarts[ring] as number) - (table.ringStarts[ring - 1] as number);
    count += Math.max(0, vertices - 1);
  }
  return count;
}
