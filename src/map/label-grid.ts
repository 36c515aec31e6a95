import type { Position } from 'geojson';
import type { ArealGeometry } from '../core/base/areal.ts';
import { polygonsOf } from '../core/base/areal.ts';

/**
 * Returns places inside a large area for its name, in the middles of a grid of `step` degrees, so that the name of a
 * country can be read wherever one looks. A place lies inside where an odd number of edges lies west of it. Cost:
 * vertices, plus the crossings of the rows of the grid with the boundary.
 */
export function labelGrid(geometry: ArealGeometry, step: number): readonly Position[] {
  const middleOf = (index: number): number => (index + 0.5) * step;
  const positions: Position[] = [];
  for (const [row, lons] of crossingsByRow(geometry, step)) {
    lons.sort((one, other) => one - other);
    for (let at = 1; at < lons.length; at += 2) {
      const [west = Number.NaN, east = Number.NaN] = [lons[at - 1], lons[at]];
      for (let column = Math.ceil(west / step - 0.5); middleOf(column) < east; column += 1)
        positions.push([middleOf(column), middleOf(row)]);
    }
  }
  return positions;
}

/** Longitudes at which the middle parallel of each row crosses the rings; an edge includes its southern end only. */
function crossingsByRow(geometry: ArealGeometry, step: number): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const ring of polygonsOf(geometry).flat()) {
    let [startLon = Number.NaN, startLat = Number.NaN] = ring[0] ?? [];
    for (const [endLon = Number.NaN, endLat = Number.NaN] of ring) {
      const last = Math.ceil(Math.max(startLat, endLat) / step - 0.5);
      for (let row = Math.ceil(Math.min(startLat, endLat) / step - 0.5); row < last; row += 1) {
        const share = ((row + 0.5) * step - startLat) / (endLat - startLat);
        const lons = rows.get(row) ?? [];
        lons.push(startLon + share * (endLon - startLon));
        rows.set(row, lons);
      }
      [startLon, startLat] = [endLon, endLat];
    }
  }
  return rows;
}
