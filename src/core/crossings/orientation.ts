import type { Position } from 'geojson';
import { orient2d } from 'robust-predicates';

/** 1 where the way turns left, −1 where it turns right, 0 where it goes straight on. */
export type Turn = -1 | 0 | 1;

/**
 * Returns to which side of the way from `start` to `end` a place lies: 1 left, −1 right, 0 exactly on the straight line
 * through both. Exact for all finite coordinates whose products neither overflow nor underflow.
 *
 * @see Shewchuk 1997, Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates, section 4.
 */
export function turnOf(start: Position, end: Position, place: Position): Turn {
  const [startX = Number.NaN, startY = Number.NaN] = start;
  const [endX = Number.NaN, endY = Number.NaN] = end;
  const [x = Number.NaN, y = Number.NaN] = place;
  const determinant = orient2d(startX, startY, endX, endY, x, y);
  if (determinant === 0) return 0;
  return determinant < 0 ? 1 : -1;
}

/** Returns whether two positions are the same place; heights are not compared. */
export function isSamePlace(first: Position, second: Position): boolean {
  return first[0] === second[0] && first[1] === second[1];
}

/** Returns whether a place on the straight line through both ends lies strictly between them. */
export function isStrictlyBetween(start: Position, end: Position, place: Position): boolean {
  const axis = start[0] === end[0] ? 1 : 0;
  const [from = Number.NaN, to = Number.NaN, at = Number.NaN] = [start[axis], end[axis], place[axis]];
  return from < to ? from < at && at < to : to < at && at < from;
}
