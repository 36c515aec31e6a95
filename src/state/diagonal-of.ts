import type { LineString } from 'geojson';
import type { Bounds } from '../core/geometry/bounds.ts';

/** Returns a line across a box, for a camera that is to see all of it. */
export function diagonalOf({ west, south, east, north }: Bounds): LineString {
  return {
    type: 'LineString',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
}
