import type { Position } from 'geojson';
import type { Ring } from './polygons.ts';

/** The loops of one ring: whenever it comes back to a vertex, what lies between is a loop of its own. */
function loopsOf(ring: Ring): readonly Ring[] {
  const loops: Ring[] = [];
  const way: Position[] = [];
  const indexOf = new Map<string, number>();
  for (const vertex of ring) {
    const key = `${String(vertex[0])} ${String(vertex[1])}`;
    const start = indexOf.get(key);
    if (start !== undefined) {
      const loop = way.splice(start + 1);
      for (const [lon, lat] of loop) indexOf.delete(`${String(lon)} ${String(lat)}`);
      loops.push([vertex, ...loop, vertex]);
    } else {
      indexOf.set(key, way.length);
      way.push(vertex);
    }
  }
  return loops;
}

/**
 * Returns the rings cut where they touch themselves in a vertex, each loop a ring with the same inside on its left. A
 * ring that visits a place twice is one that other programs refuse.
 *
 * @see OGC 06-103r4, Simple Feature Access, section 6.1.11.1: the interior of a polygon is connected.
 */
export function splitRings(rings: readonly Ring[]): readonly Ring[] {
  return rings.flatMap(loopsOf);
}
