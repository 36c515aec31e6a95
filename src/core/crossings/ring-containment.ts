import type { Position } from 'geojson';
import type { RingSide } from './position-in-ring.ts';

function midpoint(start: Position, end: Position): Position {
  return [((start[0] ?? 0) + (end[0] ?? 0)) / 2, ((start[1] ?? 0) + (end[1] ?? 0)) / 2];
}

/**
 * Returns on which side of a ring, known by its locator, another ring lies that does not cross it: that of its first
 * vertex that is not on the boundary, else of the middle of its first edge that is not, else `boundary`.
 */
export function sideOfWholeRing(locate: (place: Position) => RingSide, other: readonly Position[]): RingSide {
  for (const vertex of other) {
    const side = locate(vertex);
    if (side !== 'boundary') return side;
  }
  for (const [index, end] of other.entries()) {
    const start = other[index - 1];
    const side = start ? locate(midpoint(start, end)) : 'boundary';
    if (side !== 'boundary') return side;
  }
  return 'boundary';
}
