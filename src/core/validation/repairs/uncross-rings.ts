import type { Position } from 'geojson';
import { sideOfRing } from '../../crossings/position-in-ring.ts';
import { findSelfCrossings } from '../../crossings/self-crossings.ts';
import { differenceOf, intersectionOf, unionOf, woundRegion } from '../../overlay/grid-overlay.ts';
import type { Polygons, Ring } from '../../overlay/polygons.ts';
import { orientedRing } from '../orient-rings.ts';
import type { Repair } from './repair.ts';

function isEntangled(rings: readonly Ring[]): boolean {
  const { found, isComplete } = findSelfCrossings(rings.map((ring, index) => orientedRing(ring, index > 0)));
  return found.length > 0 || !isComplete;
}

function isInside([outer = [], ...holes]: readonly Ring[], place: Position): boolean {
  return (
    sideOfRing(outer, place) === 'inside' && !holes.some((hole) => sideOfRing(hole, place) !== 'outside')
  );
}

/** Whether two areas share no place. Most do, and their first vertex shows it. */
function areApart(region: Polygons, other: Polygons): boolean {
  const first = other[0]?.[0]?.[0];
  if (first && region.some((polygon) => isInside(polygon, first))) return false;
  return intersectionOf(region, other).length === 0;
}

function redrawn([outer = [], ...holes]: readonly Ring[]): Polygons {
  const outside = woundRegion(outer);
  const regions = holes.map(woundRegion);
  const apart = regions.filter((region) => areApart(outside, region));
  const taken = regions.filter((region) => !apart.includes(region));
  const left = taken.length === 0 ? outside : differenceOf(outside, unionOf(taken.flat()));
  return [...left, ...apart.flat()];
}

/**
 * Returns the polygons with those redrawn whose rings cross or lie on themselves or each other: what the outer ring
 * winds around, in either direction and however often, less what any of the holes winds around. Both lobes of a bow tie
 * stay, a loop inside leaves no hole, a line drawn twice counts once, and of a hole that sticks out what lies inside is
 * taken off. A hole that shares no place with the outer ring, such as a neighbour written into the same polygon, becomes
 * a part. Polygons whose rings only touch stay as they are. Rings must be closed.
 */
export const uncrossRings: Repair = (polygons) =>
  polygons.flatMap((rings) => (isEntangled(rings) ? redrawn(rings) : [rings]));
