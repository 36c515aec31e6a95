import { RADIANS_PER_DEGREE } from '../geometry/ellipsoid.ts';
import { utmZoneNumber } from '../geometry/utm-zone.ts';
import type { UtmZone } from '../geometry/utm-zone.ts';

const DEGREES_PER_ZONE = 6;
const FIRST_MERIDIAN = -177;

/**
 * Returns the angle in degrees from true north to the north of a UTM grid at a place, positive where grid north lies east
 * of true north. The formula of the sphere, which inside a zone is right to a thousandth of a degree.
 *
 * @see Snyder 1987, Map Projections: A Working Manual, equation 8-9 and the text that follows it.
 */
export function gridConvergence(lon: number, lat: number, zone: UtmZone): number {
  const meridian = FIRST_MERIDIAN + DEGREES_PER_ZONE * (utmZoneNumber(zone) - 1);
  const fromMeridian = (lon - meridian) * RADIANS_PER_DEGREE;
  return Math.atan(Math.tan(fromMeridian) * Math.sin(lat * RADIANS_PER_DEGREE)) / RADIANS_PER_DEGREE;
}
