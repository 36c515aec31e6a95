import type { Position } from 'geojson';
import type { ArealGeometry } from '../core/base/areal.ts';
import { polygonsOf } from '../core/base/areal.ts';
import { boundsOf } from '../core/geometry/bounds.ts';

/**
 * Returns places inside a large area for its name, on a grid of `step` degrees, so that the name of a country can be
 * read wherever one looks. Cost: vertices times rows of the grid.
 */
export function labelGrid(geometry: ArealGeometry, step: number): readonly Position[] {
  const box = boundsOf(geometry);
  if (!box) return [];
  const rings = polygonsOf(geometry).flat();
  const positions: Position[] = [];
  for (let lat = (Math.floor(box.south / step) + 0.5) * step; lat < box.north; lat += step) {
    const crossings = crossingsOf(rings, lat);
    for (let lon = (Math.floor(box.west / step) + 0.5) * step; lon < box.east; lon += step)
      if (crossings.filter((crossing) => crossing < lon).length % 2 === 1) positions.push([lon, lat]);
  }
  return positions;
}

/** Longitudes at which a parallel crosses the rings; an edge includes its southern end only. */
function crossingsOf(rings: readonly (readonly Position[])[], lat: number): readonly number[] {
  return rings.flatMap((ring) =>
    ring.flatMap(([endLon = Number.NaN, endLat = Number.NaN], index) => {
      const [startLon = Number.NaN, startLat = Number.NaN] = ring[index - 1] ?? [];
      if (startLat <= lat === endLat <= lat || Number.isNaN(startLat)) return [];
      return [startLon + ((lat - startLat) / (endLat - startLat)) * (endLon - startLon)];
    }),
  );
}
