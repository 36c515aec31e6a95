import { ringOf } from './boundary.ts';
import type { Boundary, BoundaryRing } from './boundary.ts';

/** Returns what stands before the number of a vertex: nothing, or the part and the hole, such as `P2-H1-`. */
function ringPrefix({ part, hole, hasOtherParts }: BoundaryRing): string {
  return `${hasOtherParts ? `P${String(part)}-` : ''}${hole > 0 ? `H${String(hole)}-` : ''}`;
}

/**
 * Returns the name of a vertex: `V1` is the first of the ring as it is drawn; where a feature has several parts the part
 * stands before it, and in a hole the hole: `P2-V7`, `H1-V3`, `P2-H1-V3`. The vertex that closes a ring is its first.
 */
export function vertexName(boundary: Boundary, vertex: number): string {
  const ring = ringOf(boundary, vertex);
  const { ringStarts } = boundary.table;
  const start = ringStarts[ring] as number;
  const count = (ringStarts[ring + 1] as number) - start - 1;
  const of = boundary.rings[ring];
  return `${of ? ringPrefix(of) : ''}V${String(((vertex - start) % Math.max(1, count)) + 1)}`;
}
