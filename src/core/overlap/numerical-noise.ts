import { squareMetres } from '../base/units.ts';
import type { Metres, SquareMetres } from '../base/units.ts';
import type { Bounds } from '../geometry/bounds.ts';

/** Metres in a degree of latitude at the poles, where it is longest on WGS 84. */
const METRES_PER_DEGREE = 111_694;

/** Error of the ellipsoidal area of an edge by Simpson's rule, relative, at latitudes where people live. */
const INTEGRATION_ERROR = 2e-11;

/**
 * Returns the area below which the overlay of two geometries says nothing: what their coordinates, held as 64-bit
 * numbers, can make of a border that they share exactly. A number near x has neighbours at most ε·|x| away, with
 * ε = 2⁻⁵². A vertex that was rounded onto the border lies within half of that in each direction, and so does the
 * vertex of the other; along the two sides of a sliver, whose perimeter is p, that adds up to less than p·ε·|x|, and
 * the evaluation of sin β adds as much again. The bound is 2·p·ε·|x|: a sliver is noise where it is on average
 * narrower than four steps of its coordinates, some nanometres.
 *
 * @param perimeter length of the rings of the overlay
 * @param boxes of the geometries; |x| is the greatest coordinate among them
 * @see Goldberg 1991, What every computer scientist should know about floating-point arithmetic, section 1.2.
 */
export function overlayNoise(perimeter: Metres, boxes: readonly (Bounds | null)[]): SquareMetres {
  const coordinates = boxes.flatMap((box) => (box ? [box.west, box.south, box.east, box.north] : []));
  const greatest = coordinates.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return squareMetres(2 * perimeter * Number.EPSILON * greatest * METRES_PER_DEGREE);
}

/**
 * Returns how far an account on the ellipsoid may be from closing by rounding alone: the noise of the overlay of all
 * boundaries, and the integration error of the areas, whose edges are cut at other places before and after.
 *
 * @param gross area of all features, measured one by one
 * @param perimeter length of all their rings
 */
export function accountNoise(
  gross: SquareMetres,
  perimeter: Metres,
  boxes: readonly (Bounds | null)[],
): SquareMetres {
  return squareMetres(gross * INTEGRATION_ERROR + overlayNoise(perimeter, boxes));
}
