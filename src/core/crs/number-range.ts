/** A number this large is no degree, and every pair of projected coordinates has one. */
const SMALLEST_METRES = 1000;
const GREATEST_DEGREES = 180;

function areDegrees([first = Number.NaN, second = Number.NaN]: readonly number[]): boolean {
  return Math.abs(first) <= GREATEST_DEGREES && Math.abs(second) <= GREATEST_DEGREES;
}

function areMetres([first = Number.NaN, second = Number.NaN]: readonly number[]): boolean {
  return Math.max(Math.abs(first), Math.abs(second)) >= SMALLEST_METRES;
}

/**
 * Returns whether most of these pairs of numbers can be degrees, or metres of a projection; a few that cannot are for
 * validation to find. Of no pairs at all everything is possible.
 */
export function canBe(unit: 'degree' | 'metre', pairs: readonly (readonly number[])[]): boolean {
  const fitting = pairs.filter(unit === 'degree' ? areDegrees : areMetres);
  return 2 * fitting.length >= pairs.length;
}
