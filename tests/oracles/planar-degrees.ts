import type { Position } from 'geojson';
import { polygonsOf } from '../../src/core/base/areal.ts';
import type { ArealGeometry } from '../../src/core/base/areal.ts';

/** Twice the signed area of a ring around its first vertex, which keeps the digits of a small ring far from 0. */
function shoelace(ring: readonly Position[]): number {
  const [[lon0 = 0, lat0 = 0] = []] = ring;
  let sum = 0;
  ring.forEach(([lon = 0, lat = 0], index) => {
    const [nextLon = lon, nextLat = lat] = ring[index + 1] ?? [];
    sum += (lon - lon0) * (nextLat - lat0) - (nextLon - lon0) * (lat - lat0);
  });
  return sum;
}

/** Returns the planar area of a geometry in square degrees, as `ST_Area(geometry)` gives it. */
export function squareDegrees(geometry: ArealGeometry | null): number {
  if (geometry === null) return 0;
  let sum = 0;
  for (const [outer = [], ...holes] of polygonsOf(geometry)) {
    sum += Math.abs(shoelace(outer)) / 2;
    for (const hole of holes) sum -= Math.abs(shoelace(hole)) / 2;
  }
  return sum;
}

/** Returns the planar length of all rings of a geometry in degrees. */
export function perimeterDegrees(geometry: ArealGeometry | null): number {
  const rings = geometry === null ? [] : polygonsOf(geometry).flat();
  let sum = 0;
  for (const ring of rings) {
    ring.forEach(([lon = 0, lat = 0], index) => {
      const [nextLon = lon, nextLat = lat] = ring[index + 1] ?? [];
      sum += Math.hypot(nextLon - lon, nextLat - lat);
    });
  }
  return sum;
}
