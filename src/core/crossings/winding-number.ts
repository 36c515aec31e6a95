import type { EdgeTable } from './edge-table.ts';
import type { IndexedEdges } from './indexed-edges.ts';
import { isLeftOfShifted, isLeftWhenShifted } from './shifted-side.ts';

/** Which of the two is imagined shifted by (ε, ε²). */
export type Shifted = 'point' | 'feature';

/** How often and in which sense the ray from the point to the east crosses one edge. */
function rayCrossing(
  shifted: Shifted,
  x: number,
  y: number,
  rx: number,
  ry: number,
  sx: number,
  sy: number,
): number {
  const isPointShifted = shifted === 'point';
  const isStartBelow = isPointShifted ? ry <= y : ry < y;
  const isEndBelow = isPointShifted ? sy <= y : sy < y;
  if (isStartBelow === isEndBelow) return 0;
  const isLeft = isPointShifted
    ? isLeftWhenShifted(rx, ry, sx, sy, x, y)
    : isLeftOfShifted(rx, ry, sx, sy, x, y);
  if (isStartBelow) return isLeft ? 1 : 0;
  return isLeft ? 0 : -1;
}

/**
 * Returns how often the boundary of a feature winds around a point: 1 inside and 0 outside of a simple feature. Either
 * the point or the feature is imagined shifted by (ε, ε²), so that no point lies on a boundary. Cost: about the
 * logarithm of the number of edges, and those edges that lie level with the point and to the east of it.
 */
export function windingNumber(
  edges: IndexedEdges,
  feature: number,
  x: number,
  y: number,
  shifted: Shifted,
): number {
  const { boxes, first, count, roots } = edges.trees;
  const { coordinates } = edges.table;
  const root = roots[feature] as number;
  const stack = root < 0 ? [] : [root];
  let winding = 0;
  for (;;) {
    const node = stack.pop();
    if (node === undefined) return winding;
    const isLevel = (boxes[4 * node + 1] as number) <= y && (boxes[4 * node + 3] as number) >= y;
    if (!isLevel || (boxes[4 * node + 2] as number) < x) continue;
    const start = first[node] as number;
    const size = count[node] as number;
    for (let child = start; child < start - size; child += 1) stack.push(child);
    for (let edge = start; edge < start + size; edge += 1) {
      winding += rayCrossing(
        shifted,
        x,
        y,
        coordinates[2 * edge] as number,
        coordinates[2 * edge + 1] as number,
        coordinates[2 * edge + 2] as number,
        coordinates[2 * edge + 3] as number,
      );
    }
  }
}

/** Returns how often one ring winds around a point, which is imagined shifted by (ε, ε²). One look at each edge. */
export function windingOfRing(
  { coordinates, ringStarts }: EdgeTable,
  ring: number,
  x: number,
  y: number,
): number {
  let winding = 0;
  const end = 2 * (ringStarts[ring + 1] as number) - 2;
  for (let at = 2 * (ringStarts[ring] as number); at < end; at += 2) {
    winding += rayCrossing(
      'point',
      x,
      y,
      coordinates[at] as number,
      coordinates[at + 1] as number,
      coordinates[at + 2] as number,
      coordinates[at + 3] as number,
    );
  }
  return winding;
}
