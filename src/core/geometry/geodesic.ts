import { metres } from '../base/units.ts';
import type { Metres } from '../base/units.ts';
import { EQUATORIAL_RADIUS, FLATTENING, RADIANS_PER_DEGREE } from './ellipsoid.ts';

/** The way from one place to another along the shortest line. */
export interface Geodesic {
  readonly distance: Metres;
  /** Degrees from north over east, 0 to 360, at the place where the way begins; `null` where both are one place. */
  readonly bearing: number | null;
}

const POLAR_RADIUS = EQUATORIAL_RADIUS * (1 - FLATTENING);

/** Second eccentricity of WGS 84, squared. */
const SECOND_ECCENTRICITY_SQUARED = (EQUATORIAL_RADIUS / POLAR_RADIUS) ** 2 - 1;

/** Change of λ, in radians, below which nothing changes any more: less than a micrometre. */
const SETTLED = 1e-14;

/** Places that are almost opposite each other on the globe do not settle. */
const MOST_ROUNDS = 100;

/** Sine and cosine of the reduced latitude. */
function reduced(lat: number): readonly [sin: number, cos: number] {
  const tangent = (1 - FLATTENING) * Math.tan(lat * RADIANS_PER_DEGREE);
  const cos = 1 / Math.sqrt(1 + tangent * tangent);
  return [tangent * cos, cos];
}

function bearingOf(east: number, north: number): number {
  const degrees = Math.atan2(east, north) / RADIANS_PER_DEGREE;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** The length of an arc from Vincenty's series: equations 3, 4 and 6. */
function arcLength(
  sinArc: number,
  cosArc: number,
  arc: number,
  squaredCosAzimuth: number,
  middle: number,
): number {
  const k = squaredCosAzimuth * SECOND_ECCENTRICITY_SQUARED;
  const a = 1 + (k / 16384) * (4096 + k * (-768 + k * (320 - 175 * k)));
  const b = (k / 1024) * (256 + k * (-128 + k * (74 - 47 * k)));
  const squared = middle * middle;
  const inner = cosArc * (2 * squared - 1) - (b / 6) * middle * (4 * sinArc * sinArc - 3) * (4 * squared - 3);
  return POLAR_RADIUS * a * (arc - b * sinArc * (middle + (b / 4) * inner));
}

/**
 * Returns the distance on the WGS 84 ellipsoid between two places in degrees, and the bearing of the second from the
 * first. Good to 10⁻¹⁰ of the distance, or 10 µm, except between places that lie within half a degree of being opposite
 * each other on the globe, where it is only good to some per cent.
 *
 * @see Vincenty 1975, Direct and inverse solutions of geodesics on the ellipsoid with application of nested equations,
 * Survey Review 23 (176), section 4.
 */
export function geodesicBetween(lon0: number, lat0: number, lon1: number, lat1: number): Geodesic {
  if (lon0 === lon1 && lat0 === lat1) return { distance: metres(0), bearing: null };
  const [sin0, cos0] = reduced(lat0);
  const [sin1, cos1] = reduced(lat1);
  const turn = (lon1 - lon0) * RADIANS_PER_DEGREE;
  let lambda = turn;
  for (let round = 1; ; round += 1) {
    const [sinLambda, cosLambda] = [Math.sin(lambda), Math.cos(lambda)];
    const east = cos1 * sinLambda;
    const north = cos0 * sin1 - sin0 * cos1 * cosLambda;
    const sinArc = Math.hypot(east, north);
    if (sinArc === 0) return { distance: metres(0), bearing: null };
    const cosArc = sin0 * sin1 + cos0 * cos1 * cosLambda;
    const arc = Math.atan2(sinArc, cosArc);
    const sinAzimuth = (cos0 * east) / sinArc;
    const squaredCos = 1 - sinAzimuth * sinAzimuth;
    const middle = squaredCos === 0 ? 0 : cosArc - (2 * sin0 * sin1) / squaredCos;
    const c = (FLATTENING / 16) * squaredCos * (4 + FLATTENING * (4 - 3 * squaredCos));
    const series = arc + c * sinArc * (middle + c * cosArc * (2 * middle * middle - 1));
    const next = turn + (1 - c) * FLATTENING * sinAzimuth * series;
    if (Math.abs(next - lambda) < SETTLED || round === MOST_ROUNDS) {
      const distance = metres(arcLength(sinArc, cosArc, arc, squaredCos, middle));
      return { distance, bearing: bearingOf(east, north) };
    }
    lambda = next;
  }
}
