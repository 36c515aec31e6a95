/** Half the distance from 1 to the next number: the greatest relative error of one rounding. */
const UNIT_ROUNDOFF = 2 ** -53;

/** Roundings in one edge integral: of the sines and their series, of the mean, of the products. */
const ROUNDINGS_OF_TERM = 8;

/** Roundings for each integral up to a crossing: of the prefix, of the part of the edge, and of the sum. */
const ROUNDINGS_OF_CROSSING = 4;

/**
 * Returns a bound of the rounding error of a sum over crossings. The signs of the crossings alternate along a ring, so
 * that the errors of the edge integrals count once for each stretch of boundary, in all at most in proportion to the
 * variation of the boundaries; each crossing adds the roundings of its own integrals.
 *
 * @param variation sum of the sizes of the edge integrals of the boundaries
 * @param sizes sum of the sizes of the integrals up to the crossings
 * @see Higham 2002, Accuracy and Stability of Numerical Algorithms, section 4.2.
 */
export function roundingBound(variation: number, sizes: number): number {
  return UNIT_ROUNDOFF * (ROUNDINGS_OF_TERM * variation + ROUNDINGS_OF_CROSSING * sizes);
}
