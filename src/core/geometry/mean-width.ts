import { metres } from '../base/units.ts';
import type { Metres } from '../base/units.ts';
import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS, RADIANS_PER_DEGREE } from './ellipsoid.ts';

/**
 * Returns how wide a closed ring is on average, 2·area/perimeter: half the side of a square, and nearly the width of
 * what is long and narrow. Its vertices are those from `start` to before `end` of flat pairs of longitude and latitude;
 * measured in the plane that touches the ellipsoid at its first vertex, which serves rings of some kilometres. 0 where
 * all vertices are one place.
 *
 * @see Snyder 1987, Map Projections: A Working Manual, equations 4-18 and 4-21, for the radii.
 */
export function meanRingWidth(coordinates: ArrayLike<number>, start: number, end: number): Metres {
  const lon0 = coordinates[2 * start] as number;
  const lat0 = coordinates[2 * start + 1] as number;
  const latitude = lat0 * RADIANS_PER_DEGREE;
  const w2 = 1 - ECCENTRICITY_SQUARED * Math.sin(latitude) ** 2;
  const normalRadius = EQUATORIAL_RADIUS / Math.sqrt(w2);
  const east = normalRadius * Math.cos(latitude) * RADIANS_PER_DEGREE;
  const north = ((normalRadius * (1 - ECCENTRICITY_SQUARED)) / w2) * RADIANS_PER_DEGREE;
  let doubled = 0;
  let perimeter = 0;
  let x = 0;
  let y = 0;
  for (let vertex = start + 1; vertex < end; vertex += 1) {
    const nextX = ((coordinates[2 * vertex] as number) - lon0) * east;
    const nextY = ((coordinates[2 * vertex + 1] as number) - lat0) * north;
    doubled += x * nextY - nextX * y;
    perimeter += Math.hypot(nextX - x, nextY - y);
    x = nextX;
    y = nextY;
  }
  return metres(perimeter === 0 ? 0 : Math.abs(doubled) / perimeter);
}
