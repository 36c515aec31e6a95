import { ECCENTRICITY, ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS, RADIANS_PER_DEGREE } from './ellipsoid.ts';

/** Area of the ellipsoid between the equator and the latitude with this sine, in units of a² per radian, times two. */
function zoneArea(sinLatitude: number): number {
  return (
    (1 - ECCENTRICITY_SQUARED) *
    (sinLatitude / (1 - ECCENTRICITY_SQUARED * sinLatitude * sinLatitude) +
      Math.atanh(ECCENTRICITY * sinLatitude) / ECCENTRICITY)
  );
}

const ZONE_AREA_AT_POLE = zoneArea(1);

/** Radius in metres of the sphere that has the area of the WGS 84 ellipsoid: 6,371,007.1809 m. */
export const AUTHALIC_RADIUS = EQUATORIAL_RADIUS * Math.sqrt(ZONE_AREA_AT_POLE / 2);

/**
 * Returns the sine of the authalic latitude β of a geodetic latitude in degrees: the latitude on the sphere of equal
 * area below which lies the same area as on the WGS 84 ellipsoid. Closed form, exact to rounding.
 *
 * @see Snyder 1987, Map Projections: A Working Manual (USGS Professional Paper 1395), equations 3-11 to 3-13.
 */
export function sinAuthalicLatitude(latitude: number): number {
  return zoneArea(Math.sin(latitude * RADIANS_PER_DEGREE)) / ZONE_AREA_AT_POLE;
}
