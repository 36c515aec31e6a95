import { ringLocator } from '../../crossings/position-in-ring.ts';
import type { Ring } from '../../overlay/polygons.ts';
import { sideOfWholeRing } from '../../crossings/ring-containment.ts';
import type { Repair } from './repair.ts';

function withoutInnerHoles(holes: readonly Ring[]): readonly Ring[] {
  if (holes.length < 2) return holes;
  const locators = holes.map(ringLocator);
  return holes.filter(
    (hole) =>
      !locators.some((locate, other) => holes[other] !== hole && sideOfWholeRing(locate, hole) === 'inside'),
  );
}

/**
 * Returns the polygons without the holes that lie inside of another hole of the same polygon, so that each place is
 * taken off once. Rings must not cross. Compares the holes of a polygon two by two.
 */
export const mergeHoles: Repair = (polygons) =>
  polygons.map(([outer = [], ...holes]) => [outer, ...withoutInnerHoles(holes)]);
