import { isSamePlace } from '../../crossings/orientation.ts';
import type { Ring } from '../../overlay/polygons.ts';
import type { Repair } from './repair.ts';

/** Returns a ring whose last position is its first; a ring without positions stays as it is. */
function closedRing(ring: Ring): Ring {
  const [first] = ring;
  const last = ring.at(-1);
  return first && last && !isSamePlace(first, last) ? [...ring, first] : ring;
}

/**
 * Returns the polygons with every open ring closed by a straight edge from its last position to its first. Where more
 * than that edge is missing the person must add it: the length of the gap stands in the issue.
 */
export const closeRings: Repair = (polygons) => polygons.map((rings) => rings.map(closedRing));
