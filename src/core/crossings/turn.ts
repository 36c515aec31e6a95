import { orient2d } from 'robust-predicates';

/** Bound of the rounding error of the determinant, as a share of the sum of the sizes of its two products. */
const ERROR_SHARE = 3.3306690738754716e-16;

/**
 * Returns a number with the exact sign of the turn p → q → r: positive to the left, negative to the right, 0 on the
 * line. A floating-point filter answers almost always; the rest is decided by exact arithmetic.
 *
 * @see Shewchuk 1997, Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates, section 4.1.
 */
export function turn(px: number, py: number, qx: number, qy: number, rx: number, ry: number): number {
  const left = (qx - px) * (ry - py);
  const right = (qy - py) * (rx - px);
  const difference = left - right;
  if (Math.abs(difference) > ERROR_SHARE * (Math.abs(left) + Math.abs(right))) return difference;
  // A border that two features share asks this of its own vertices, time and again.
  if ((rx === px && ry === py) || (rx === qx && ry === qy)) return 0;
  // The package counts clockwise turns as positive, after the axes of a screen.
  return -orient2d(px, py, qx, qy, rx, ry);
}
