import type { Position } from 'geojson';
import { isSamePlace, isStrictlyBetween, turnOf } from './orientation.ts';
import type { Turn } from './orientation.ts';

/** An edge of a ring, and the end of the edge that follows it. */
export interface Edge {
  readonly start: Position;
  readonly end: Position;
  readonly next: Position;
}

/** What two edges do where they meet, and where. */
export interface Contact {
  readonly kind: 'cross' | 'doubled' | 'retraced';
  readonly position: readonly [lon: number, lat: number];
}

function at(position: Position): readonly [lon: number, lat: number] {
  const [lon = Number.NaN, lat = Number.NaN] = position;
  return [lon, lat];
}

/** The rounded point in which two edges cross. */
function crossingPoint(first: Edge, second: Edge): readonly [lon: number, lat: number] {
  const [x1, y1] = at(first.start);
  const [x2, y2] = at(first.end);
  const [x3, y3] = at(second.start);
  const [x4, y4] = at(second.end);
  const [dx1, dy1, dx2, dy2] = [x2 - x1, y2 - y1, x4 - x3, y4 - y3];
  const share = ((x3 - x1) * dy2 - (y3 - y1) * dx2) / (dx1 * dy2 - dy1 * dx2);
  const inside = Math.min(Math.max(share, 0), 1);
  return Number.isFinite(share) ? [x1 + inside * dx1, y1 + inside * dy1] : [x1, y1];
}

/**
 * On which side of the way `before` → `corner` → `after` the straight line from the corner to a place sets out: 1 left,
 * −1 right, 0 along the way itself. A way that turns straight back has nothing on its right.
 */
function sideOfCorner(before: Position, corner: Position, after: Position, place: Position): Turn {
  const turn = turnOf(before, corner, after);
  const onFirst = turnOf(before, corner, place);
  const onSecond = turnOf(corner, after, place);
  const isAlongFirst = onFirst === 0 && !isAhead(before, corner, place);
  const isAlongSecond = onSecond === 0 && isAhead(corner, after, place, corner);
  if (isAlongFirst || isAlongSecond) return 0;
  if (turn === 0) return isAhead(before, corner, after) ? onFirst : 1;
  const isLeft = turn > 0 ? onFirst > 0 && onSecond > 0 : onFirst > 0 || onSecond > 0;
  return isLeft ? 1 : -1;
}

/** Whether a place on the line through both ends lies on the side of `end` as seen from `from`. */
function isAhead(start: Position, end: Position, place: Position, from: Position = end): boolean {
  const axis = start[0] === end[0] ? 1 : 0;
  const [a = Number.NaN, b = Number.NaN] = [start[axis], end[axis]];
  const [p = Number.NaN, f = Number.NaN] = [place[axis], from[axis]];
  return a < b ? p > f : p < f;
}

/** Whether the second way, through the end of its edge, runs across the first, which passes the same place. */
function crossesAt(before: Position, after: Position, second: Edge): boolean {
  const sides =
    sideOfCorner(before, second.end, after, second.start) *
    sideOfCorner(before, second.end, after, second.next);
  return sides < 0;
}

/** What two edges on one line do: they lie on each other for some length, or not. */
function contactOnLine(first: Edge, second: Edge): Contact | null {
  const shared = [second.start, second.end].find((end) => isStrictlyBetween(first.start, first.end, end));
  const common =
    shared ?? [first.start, first.end].find((end) => isStrictlyBetween(second.start, second.end, end));
  const isSameWay = isAhead(first.start, first.end, second.end, second.start);
  const isEqual = isSameWay
    ? isSamePlace(first.start, second.start) && isSamePlace(first.end, second.end)
    : isSamePlace(first.start, second.end) && isSamePlace(first.end, second.start);
  if (!common && !isEqual) return null;
  return { kind: isSameWay ? 'doubled' : 'retraced', position: at(common ?? first.start) };
}

/** Whether two edges that touch cross: where the end of one lies in the other, or both ends in one place. */
function crossesInTouch(first: Edge, second: Edge, endOfFirst: Turn, endOfSecond: Turn): boolean {
  if (isSamePlace(first.end, second.end)) return crossesAt(first.start, first.next, second);
  if (endOfSecond === 0 && isStrictlyBetween(first.start, first.end, second.end)) {
    return crossesAt(first.start, first.end, second);
  }
  if (endOfFirst === 0 && isStrictlyBetween(second.start, second.end, first.end)) {
    return crossesAt(second.start, second.end, first);
  }
  return false;
}

/**
 * Returns what two edges do to each other, or `null` where they are apart, are neighbours in a ring or only touch. A
 * crossing in a vertex is reported for one pair of edges alone, the pair that ends there. Exact but for the position.
 */
export function contactOf(first: Edge, second: Edge): Contact | null {
  const isNeighbour =
    (isSamePlace(first.end, second.start) && isSamePlace(first.next, second.end)) ||
    (isSamePlace(second.end, first.start) && isSamePlace(second.next, first.end));
  if (isNeighbour) return null;
  const startOfSecond = turnOf(first.start, first.end, second.start);
  const endOfSecond = turnOf(first.start, first.end, second.end);
  if (startOfSecond !== 0 && startOfSecond === endOfSecond) return null;
  const startOfFirst = turnOf(second.start, second.end, first.start);
  const endOfFirst = turnOf(second.start, second.end, first.end);
  if (startOfFirst !== 0 && startOfFirst === endOfFirst) return null;
  const turns = [startOfSecond, endOfSecond, startOfFirst, endOfFirst];
  if (turns.every((turn) => turn === 0)) return contactOnLine(first, second);
  if (turns.every((turn) => turn !== 0)) return { kind: 'cross', position: crossingPoint(first, second) };
  if (!crossesInTouch(first, second, endOfFirst, endOfSecond)) return null;
  const isInFirst = isSamePlace(first.end, second.end) || endOfFirst === 0;
  return { kind: 'cross', position: at(isInFirst ? first.end : second.end) };
}
