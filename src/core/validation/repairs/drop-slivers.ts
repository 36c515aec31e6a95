import { sliverWidth } from '../rules/slivers.ts';
import type { Repair } from './repair.ts';

/** Returns the polygons without those, and without their holes, that are narrower than a metre; not without them all. */
export const dropSlivers: Repair = (polygons) => {
  const kept = polygons.filter(([outer = []]) => sliverWidth(outer) === null);
  const left = kept.length === 0 ? polygons : kept;
  return left.map(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => sliverWidth(hole) === null)]);
};
