import { orient2d } from 'robust-predicates';

/** Bound of the rounding error of the determinant, as a share of the sum of the sizes of its two products. */
const ERROR_SHARE = 3.3306690738754716e-16;

/**
 * Returns a number with the exact sign of the turn p → q → r: positive to the left, negative to the right, 0 on the
 * line. A floating-point filter answers almost always; the rest is decided by exact arithmetic.
 *
 * @see Shewchuk 1997, Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates, section 4.1.
 */
function turn(px: number, py: number, qx: number, qy: number, rx: number, ry: number): number {
  const left = (qx - px) * (ry - py);
  const right = (qy - py) * (rx - px);
  const difference = left - right;
  if (Math.abs(difference) > ERROR_SHARE * (Math.abs(left) + Math.abs(right))) return difference;
  // The package counts clockwise turns as positive, after the axes of a screen.
  return -orient2d(px, py, qx, qy, rx, ry);
}

/**
 * Returns whether r lies to the left of p → q when r is imagined shifted by (ε, ε²), ε infinitely small: on the line
 * itself the shift decides, so that there are no ties. The edge must have a length.
 *
 * @see Edelsbrunner and Mücke 1990, Simulation of Simplicity, for the idea.
 */
export function isLeftWhenShifted(
  px: number,
  py: number,
  qx: number,
  qy: number,
  rx: number,
  ry: number,
): boolean {
  const sign = turn(px, py, qx, qy, rx, ry);
  if (sign !== 0) return sign > 0;
  return qy === py ? qx > px : qy < py;
}

/**
 * Returns whether p lies to the left of r → s when the edge, and not the point, is shifted by (ε, ε²): the mirror of
 * {@link isLeftWhenShifted}, so that both speak of one and the same imagined position.
 */
export function isLeftOfShifted(
  rx: number,
  ry: number,
  sx: number,
  sy: number,
  px: number,
  py: number,
): boolean {
  const sign = turn(rx, ry, sx, sy, px, py);
  if (sign !== 0) return sign > 0;
  return sy === ry ? sx < rx : sy > ry;
}
