import { woundRegion } from '../../overlay/grid-overlay.ts';
import type { Ring } from '../../overlay/polygons.ts';
import type { Repair } from './repair.ts';

function hasInside(ring: Ring): boolean {
  return woundRegion(ring).length > 0;
}

/**
 * Returns the polygons without the holes that enclose nothing, and without the polygons whose outer ring encloses
 * nothing. A polygon that still has a hole with an inside stays: its outer ring is missing, and nobody can guess it.
 */
export const dropFlatRings: Repair = (polygons) =>
  polygons.flatMap(([outer = [], ...holes]) => {
    const kept = holes.filter(hasInside);
    return kept.length === 0 && !hasInside(outer) ? [] : [[outer, ...kept]];
  });
