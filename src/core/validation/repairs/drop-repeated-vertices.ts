import { isSamePlace } from '../../crossings/orientation.ts';
import type { Ring } from '../../overlay/polygons.ts';
import type { Repair } from './repair.ts';

/** Returns the ring without the vertices that repeat the one before them. */
function distinctRing(ring: Ring): Ring {
  const vertices = ring.filter((vertex, index) => index === 0 || !isSamePlace(ring[index - 1] ?? [], vertex));
  return vertices.length === ring.length ? ring : vertices;
}

/** Returns the polygons with every vertex that repeats the one before it written once. The area stays as it is. */
export const dropRepeatedVertices: Repair = (polygons) => polygons.map((rings) => rings.map(distinctRing));
