import type { Position } from 'geojson';
import { isSamePlace, isStrictlyBetween, turnOf } from './orientation.ts';

export type RingSide = 'inside' | 'boundary' | 'outside';

interface EdgeOfRing {
  readonly start: Position;
  readonly end: Position;
}

/** What one edge says about a place: it holds it, it runs across the half-line east of it, or neither. */
function relationTo(place: Position, { start, end }: EdgeOfRing): 'holds' | 'crosses' | 'misses' {
  const [startLat, endLat, lat] = [latOf(start), latOf(end), latOf(place)];
  if (isSamePlace(start, place)) return 'holds';
  if (Math.max(startLat, endLat) < lat || Math.min(startLat, endLat) > lat) return 'misses';
  const turn = turnOf(start, end, place);
  if (turn === 0 && isStrictlyBetween(start, end, place)) return 'holds';
  const isAcross = startLat <= lat !== endLat <= lat;
  return isAcross && turn === (startLat < endLat ? 1 : -1) ? 'crosses' : 'misses';
}

function latOf(position: Position): number {
  return position[1] ?? Number.NaN;
}

/**
 * Returns on which side of a closed ring a place lies, by counting how often the ring runs across the half-line east
 * of it. Exact; the winding of the ring does not matter. Costs one look at each edge.
 *
 * @see Hormann and Agathos 2001, The point in polygon problem for arbitrary polygons, section 3.
 */
export function sideOfRing(ring: readonly Position[], place: Position): RingSide {
  let isInside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [start, end] = [ring[index - 1], ring[index]];
    if (!start || !end) continue;
    const relation = relationTo(place, { start, end });
    if (relation === 'holds') return 'boundary';
    if (relation === 'crosses') isInside = !isInside;
  }
  return isInside ? 'inside' : 'outside';
}
