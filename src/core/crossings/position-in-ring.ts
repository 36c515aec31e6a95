import Flatbush from 'flatbush';
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

function edgesOf(ring: readonly Position[]): readonly EdgeOfRing[] {
  return ring.slice(1).map((end, index) => ({ start: ring[index] ?? end, end }));
}

function sideByEdges(edges: readonly EdgeOfRing[], place: Position): RingSide {
  let isInside = false;
  for (const edge of edges) {
    const relation = relationTo(place, edge);
    if (relation === 'holds') return 'boundary';
    if (relation === 'crosses') isInside = !isInside;
  }
  return isInside ? 'inside' : 'outside';
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
  return sideByEdges(edgesOf(ring), place);
}

/**
 * Returns a function that says on which side of a closed ring a place lies, as `sideOfRing` does, for many places: the
 * edges are put into a packed R-tree once, and each place looks only at those that reach its half-line.
 */
export function ringLocator(ring: readonly Position[]): (place: Position) => RingSide {
  const edges = edgesOf(ring);
  if (edges.length === 0) return () => 'outside';
  const tree = new Flatbush(edges.length);
  for (const { start, end } of edges) {
    const [west, east] = [start[0] ?? Number.NaN, end[0] ?? Number.NaN];
    tree.add(
      Math.min(west, east),
      Math.min(latOf(start), latOf(end)),
      Math.max(west, east),
      Math.max(latOf(start), latOf(end)),
    );
  }
  tree.finish();
  return (place) => {
    const [lon = Number.NaN, lat = Number.NaN] = place;
    const reached = tree.search(lon, lat, Infinity, lat).map((index) => edges[index]);
    return sideByEdges(
      reached.filter((edge) => edge !== undefined),
      place,
    );
  };
}
