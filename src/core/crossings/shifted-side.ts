import { turn } from './turn.ts';

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
