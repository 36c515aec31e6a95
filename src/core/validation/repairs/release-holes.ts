import { ringLocator } from '../../crossings/position-in-ring.ts';
import type { Polygons, Ring } from '../../overlay/polygons.ts';
import { sideOfWholeRing } from '../../crossings/ring-containment.ts';
import type { Repair } from './repair.ts';

function isOutside(hole: Ring, outer: Ring): boolean {
  return sideOfWholeRing(ringLocator(outer), hole) === 'outside';
}

function holds([outer = [], ...holes]: readonly Ring[], ring: Ring): boolean {
  const isInside = (other: Ring) => sideOfWholeRing(ringLocator(other), ring) === 'inside';
  return isInside(outer) && !holes.some(isInside);
}

/** Gives a hole to the part in which it lies, or makes it a part of its own. */
function placed(parts: Polygons, hole: Ring): Polygons {
  const home = parts.findIndex((part) => holds(part, hole));
  return home < 0
    ? [...parts, [hole]]
    : parts.map((part, index) => (index === home ? [...part, hole] : part));
}

/**
 * Returns the polygons with every hole that lies outside of its outer ring put where it belongs: into the part of the
 * feature in which it lies, else it becomes a part of its own, as a program that wrote all rings into one polygon must
 * have meant it. Rings must not cross.
 */
export const releaseHoles: Repair = (polygons) => {
  const sound = polygons.map(([outer = [], ...holes]) => [
    outer,
    ...holes.filter((hole) => !isOutside(hole, outer)),
  ]);
  const astray = polygons.flatMap(([outer = [], ...holes]) => holes.filter((hole) => isOutside(hole, outer)));
  return astray.reduce<Polygons>(placed, sound);
};
