/** Equatorial radius of WGS 84 in metres. */
export const EQUATORIAL_RADIUS = 6_378_137;

/** Flattening of WGS 84. */
export const FLATTENING = 1 / 298.257223563;

/** Square of the first eccentricity of WGS 84. */
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

/** Radians in one degree. */
export const RADIANS_PER_DEGREE = Math.PI / 180;
