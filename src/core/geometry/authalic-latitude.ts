import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS, RADIANS_PER_DEGREE } from './ellipsoid.ts';

/** Factor of the power 2k + 1 of the sine of the latitude: that of s/(1 − e²s²) and that of artanh(es)/e. */
function factor(k: number): number {
  return (1 - ECCENTRICITY_SQUARED) * ECCENTRICITY_SQUARED ** k * ((2 * k + 2) / (2 * k + 1));
}

/** The term after the last is smaller than a rounding: e² to the eighth power is 4·10⁻¹⁸. */
const [C0, C1, C2, C3, C4, C5, C6, C7] = [0, 1, 2, 3, 4, 5, 6, 7].map(factor) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** Area of the ellipsoid between the equator and the latitude with this sine, in units of a² per radian, times two. */
function zoneArea(sine: number): number {
  const square = sine * sine;
  return (
    sine *
    (C0 +
      square *
        (C1 + square * (C2 + square * (C3 + square * (C4 + square * (C5 + square * (C6 + square * C7)))))))
  );
}

const ZONE_AREA_AT_POLE = zoneArea(1);

/** Radius in metres of the sphere that has the area of the WGS 84 ellipsoid: 6,371,007.1809 m. */
export const AUTHALIC_RADIUS = EQUATORIAL_RADIUS * Math.sqrt(ZONE_AREA_AT_POLE / 2);

/**
 * Returns the sine of the authalic latitude β of a geodetic latitude in degrees: the latitude on the sphere of equal
 * area below which lies the same area as on the WGS 84 ellipsoid. The closed form as a power series in the sine of the
 * latitude, eight terms of which are exact to rounding and take a third of its time.
 *
 * @see Snyder 1987, Map Projections: A Working Manual (USGS Professional Paper 1395), equations 3-11 to 3-13.
 */
export function sinAuthalicLatitude(latitude: number): number {
  return zoneArea(Math.sin(latitude * RADIANS_PER_DEGREE)) / ZONE_AREA_AT_POLE;
}
