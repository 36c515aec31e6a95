import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS, RADIANS_PER_DEGREE } from './ellipsoid.ts';

/**
 * Returns the metres of a degree of longitude and of a degree of latitude at a latitude in degrees, on WGS 84.
 *
 * @see Snyder 1987, Map Projections: A Working Manual, equations 4-19 and 4-21.
 */
export function degreeLengths(lat: number): readonly [lon: number, lat: number] {
  const sin = Math.sin(lat * RADIANS_PER_DEGREE);
  const w2 = 1 - ECCENTRICITY_SQUARED * sin * sin;
  const normal = EQUATORIAL_RADIUS / Math.sqrt(w2);
  return [
    normal * Math.cos(lat * RADIANS_PER_DEGREE) * RADIANS_PER_DEGREE,
    ((normal * (1 - ECCENTRICITY_SQUARED)) / w2) * RADIANS_PER_DEGREE,
  ];
}

/** Returns the place that lies some metres to the east and to the north of another. */
export function movedBy(
  [lon, lat]: readonly [lon: number, lat: number],
  east: number,
  north: number,
): readonly [lon: number, lat: number] {
  const [lonMetres, latMetres] = degreeLengths(lat);
  return [lon + east / lonMetres, lat + north / latMetres];
}
