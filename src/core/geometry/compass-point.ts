import type { Position } from 'geojson';
import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE } from './ellipsoid.ts';

/** The eight winds, clockwise from north. */
const compassPoints = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

export type CompassPoint = (typeof compassPoints)[number];

const DEGREES_PER_POINT = 45;

/**
 * Returns the bearing in degrees clockwise from north, 0 to 360, at which one position is seen from another that is
 * near: the direction of the straight line in longitude and latitude halfway between them, on the WGS 84 ellipsoid.
 * For places 100 km apart in this region it is within 0.1° of the geodesic at its middle.
 *
 * @see Snyder 1987, Map Projections: A Working Manual, equations 4-18 and 4-21, for the radii.
 */
export function bearingDegrees(from: Position, to: Position): number {
  const [fromLon = Number.NaN, fromLat = Number.NaN] = from;
  const [toLon = Number.NaN, toLat = Number.NaN] = to;
  const middle = ((fromLat + toLat) / 2) * RADIANS_PER_DEGREE;
  const w2 = 1 - ECCENTRICITY_SQUARED * Math.sin(middle) ** 2;
  const east = (toLon - fromLon) * Math.cos(middle);
  const north = (toLat - fromLat) * ((1 - ECCENTRICITY_SQUARED) / w2);
  const degrees = Math.atan2(east, north) / RADIANS_PER_DEGREE;
  return (degrees + 360) % 360;
}

/** Returns which of the eight winds a bearing in degrees is nearest to. */
export function compassPointOf(bearing: number): CompassPoint {
  const index = Math.round(bearing / DEGREES_PER_POINT) % compassPoints.length;
  return compassPoints[index] ?? 'n';
}
