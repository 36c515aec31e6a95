import type { PaperPoint, PaperSize } from './paper-frame.ts';

/** A name that wants a place on the map. */
export interface LabelWish {
  readonly text: string;
  /** What it names, on paper. */
  readonly at: PaperPoint;
  /** Height of the letters in millimetres. */
  readonly height: number;
  /** `centre` stands on its place, `beside` next to it. */
  readonly stand: 'centre' | 'beside';
  readonly kind: string;
  /** Where there is room: a direction on paper. */
  readonly away?: PaperPoint;
}

/** A name with the middle of its line on paper, where it stands. */
export interface PlacedLabel extends LabelWish {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean width of a letter of Noto Sans, as a share of the size of the letters; rather too much than too little. */
const LETTER_WIDTH = 0.58;

/** Between a dot and its name, in millimetres. */
const GAP = 1;

function boxOf(x: number, y: number, { text, height }: LabelWish): Box {
  const half = (text.length * LETTER_WIDTH * height) / 2;
  return { left: x - half, right: x + half, top: y - 0.6 * height, bottom: y + 0.6 * height };
}

/** Where a name may stand, the best first: away from where it may not, if that is said. */
function standsOf({ at: [x, y], text, height, stand, away }: LabelWish): readonly PaperPoint[] {
  if (stand === 'centre') return [0, 1.5, -1.5, 3, -3].map((lines): PaperPoint => [x, y + lines * height]);
  const aside = (text.length * LETTER_WIDTH * height) / 2 + GAP;
  const above = 0.6 * height + GAP;
  const around: readonly PaperPoint[] = [
    [x + aside, y],
    [x - aside, y],
    [x, y - above],
    [x, y + above],
    [x + aside, y - above],
    [x - aside, y + above],
    [x - aside, y - above],
    [x + aside, y + above],
  ];
  if (away === undefined) return around;
  const turn = ([toX, toY]: PaperPoint): number =>
    ((toX - x) * away[0] + (toY - y) * away[1]) / Math.hypot(toX - x, toY - y);
  return around.toSorted((one, other) => turn(other) - turn(one));
}

function areApart(one: Box, other: Box): boolean {
  return (
    one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
  );
}

/**
 * Returns the names that find a place on the map, in the order of the wishes: none covers one before it, none runs over the
 * edge, and none lies on a place that is to stay free. A name that finds no place is left out; whoever draws the map says
 * it elsewhere. Cost: wishes times names.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { width, height }: PaperSize,
  free: readonly PaperPoint[] = [],
): readonly PlacedLabel[] {
  const taken: Box[] = free.map(([x, y]) => ({
    left: x - 0.7,
    right: x + 0.7,
    top: y - 0.7,
    bottom: y + 0.7,
  }));
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    for (const [x, y] of standsOf(wish)) {
      const box = boxOf(x, y, wish);
      const isOnPaper =
        box.left >= 0.5 && box.top >= 0.5 && box.right <= width - 0.5 && box.bottom <= height - 0.5;
      if (!isOnPaper || taken.some((other) => !areApart(box, other))) continue;
      taken.push(box);
      placed.push({ ...wish, x, y });
      break;
    }
  }
  return placed;
}
