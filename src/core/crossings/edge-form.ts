import { AUTHALIC_RADIUS, sinAuthalicLatitude } from '../geometry/authalic-latitude.ts';
import { ellipsoidalEdgeLength } from '../geometry/ellipsoidal-length.ts';
import { RADIANS_PER_DEGREE } from '../geometry/ellipsoid.ts';

/**
 * What is summed along boundaries: the integral of a 1-form along straight edges. A form whose exterior derivative is
 * the element of area sums to the area of a ring that has its interior on the left.
 */
export interface EdgeForm {
  /** Returns what the form needs to know of a vertex at this y, reckoned once for both edges that meet there. */
  readonly atVertex: (y: number) => number;
  /** Returns the integral along the edge from (x0, y0) to (x1, y1), with what is known of either end. */
  readonly along: (x0: number, y0: number, known0: number, x1: number, y1: number, known1: number) => number;
}

/**
 * Latitude span in degrees up to which the error of one step of Simpson's rule, Δλ·h⁴/2880, is less than one rounding of
 * its result. An edge that is cut has another error than the whole one, so that a longer step would make a sliver of a
 * border that two features share.
 */
const GREATEST_STEP = 0.04;

/** Mean radius in metres that Turf uses. */
const MEAN_RADIUS = 6_371_008.8;

const SQUARE_METRES_PER_UNIT = AUTHALIC_RADIUS ** 2 * RADIANS_PER_DEGREE;

function meanOverSteps(lat0: number, sin0: number, lat1: number, sin1: number): number {
  const steps = Math.ceil(Math.abs(lat1 - lat0) / GREATEST_STEP);
  let sum = sin0 + sin1;
  for (let half = 1; half < 2 * steps; half += 1) {
    sum += (half % 2 === 1 ? 4 : 2) * sinAuthalicLatitude(lat0 + ((lat1 - lat0) * half) / (2 * steps));
  }
  return sum / (6 * steps);
}

/** Square metres on the WGS 84 ellipsoid, edges straight in longitude and latitude: ω = −R_q² sin β dλ. */
export const ellipsoidalAreaForm: EdgeForm = {
  atVertex: sinAuthalicLatitude,
  along: (lon0, lat0, sin0, lon1, lat1, sin1) => {
    if (lon0 === lon1) return 0;
    const isShort = Math.abs(lat1 - lat0) <= GREATEST_STEP;
    const mean = isShort
      ? (sin0 + 4 * sinAuthalicLatitude((lat0 + lat1) / 2) + sin1) / 6
      : meanOverSteps(lat0, sin0, lat1, sin1);
    return -SQUARE_METRES_PER_UNIT * mean * (lon1 - lon0);
  },
};

/**
 * Square metres on a sphere as Turf sums them: the sine of the latitude is taken as the mean of both ends of the edge.
 * Where an edge is cut the two parts sum to a little less or more than the whole; only reproducing Turf asks for it.
 *
 * @see Chamberlain and Duquette 2007, Some Algorithms for Polygons on a Sphere, JPL Publication 07-03.
 */
export const sphericalAreaForm: EdgeForm = {
  atVertex: (lat) => Math.sin(lat * RADIANS_PER_DEGREE),
  along: (lon0, _lat0, sin0, lon1, _lat1, sin1) =>
    (-(MEAN_RADIUS ** 2) * RADIANS_PER_DEGREE * (sin0 + sin1) * (lon1 - lon0)) / 2,
};

const knowsNothing = () => 0;

/** Square units of the plane of the coordinates: ω = x dy. */
export const planarAreaForm: EdgeForm = {
  atVertex: knowsNothing,
  along: (x0, y0, _known0, x1, y1) => ((x0 + x1) / 2) * (y1 - y0),
};

/** Metres on the WGS 84 ellipsoid, the edge straight in longitude and latitude. */
export const ellipsoidalLengthForm: EdgeForm = {
  atVertex: knowsNothing,
  along: (lon0, lat0, _known0, lon1, lat1) => ellipsoidalEdgeLength([lon0, lat0], [lon1, lat1]),
};

/** Length in the plane of the coordinates. */
export const planarLengthForm: EdgeForm = {
  atVertex: knowsNothing,
  along: (x0, y0, _known0, x1, y1) => Math.hypot(x1 - x0, y1 - y0),
};
