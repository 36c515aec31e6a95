import type { PaperPoint, PaperSize } from './paper-frame.ts';

/** A side of the paper: how far inside of it a place is, negative beyond. */
type Side = (point: PaperPoint) => number;

/** How far, in millimetres, lines run on beyond the edge of the map, where nobody sees them. */
const BEYOND = 3;

function sidesOf({ width, height }: PaperSize): readonly Side[] {
  return [
    ([x]) => x + BEYOND,
    ([x]) => width + BEYOND - x,
    ([, y]) => y + BEYOND,
    ([, y]) => height + BEYOND - y,
  ];
}

function between([x0, y0]: PaperPoint, [x1, y1]: PaperPoint, share: number): PaperPoint {
  return [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
}

/**
 * Returns the part of a ring, open, that lies on the paper or just beyond it; empty where none does. A ring that comes back
 * onto the paper several times is joined beyond its edge.
 *
 * @see Sutherland and Hodgman 1974, Reentrant polygon clipping, Communications of the ACM 17 (1).
 */
export function clipRingToPaper(ring: readonly PaperPoint[], size: PaperSize): readonly PaperPoint[] {
  return sidesOf(size).reduce<readonly PaperPoint[]>(
    (kept, inside) =>
      kept.flatMap((point, index) => {
        const before = kept[(index + kept.length - 1) % kept.length] ?? point;
        const [from, to] = [inside(before), inside(point)];
        const crossing = from >= 0 === to >= 0 ? [] : [between(before, point, from / (from - to))];
        return to >= 0 ? [...crossing, point] : crossing;
      }),
    ring,
  );
}

/** The shares of an edge that lie inside all sides, or `null` where it misses the paper. */
function insideShares(
  from: PaperPoint,
  to: PaperPoint,
  sides: readonly Side[],
): readonly [number, number] | null {
  let [start, end] = [0, 1];
  for (const inside of sides) {
    const [first, last] = [inside(from), inside(to)];
    if (first < 0 && last < 0) return null;
    if (first < 0) start = Math.max(start, first / (first - last));
    if (last < 0) end = Math.min(end, first / (first - last));
  }
  return start <= end ? [start, end] : null;
}

/** Returns the pieces of a line that lie on the paper or just beyond it. */
export function clipLineToPaper(
  line: readonly PaperPoint[],
  size: PaperSize,
): readonly (readonly PaperPoint[])[] {
  const sides = sidesOf(size);
  const pieces: PaperPoint[][] = [];
  let isJoined = false;
  line.slice(1).forEach((to, index) => {
    const from = line[index] ?? to;
    const shares = insideShares(from, to, sides);
    if (shares === null) {
      isJoined = false;
      return;
    }
    if (!isJoined || shares[0] > 0) pieces.push([between(from, to, shares[0])]);
    pieces.at(-1)?.push(shares[1] < 1 ? between(from, to, shares[1]) : to);
    isJoined = shares[1] === 1;
  });
  return pieces;
}
