import type { Position } from 'geojson';
import { isSamePlace } from '../crossings/orientation.ts';
import { isCounterClockwise } from '../geometry/winding.ts';

/**
 * Returns a closed ring with its inside on the left, outer rings counter-clockwise and holes clockwise, without heights
 * and without vertices that repeat the one before.
 */
export function orientedRing(ring: readonly Position[], isHole: boolean): readonly Position[] {
  const vertices = ring
    .filter((vertex, index) => index === 0 || !isSamePlace(ring[index - 1] ?? [], vertex))
    .map((vertex) => (vertex.length > 2 ? vertex.slice(0, 2) : vertex));
  return isCounterClockwise(vertices) === isHole ? vertices.reverse() : vertices;
}
