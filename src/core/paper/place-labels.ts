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
  /** Where else it may stand instead, the best first: along a river, say. */
  readonly stands?: readonly LabelStand[];
  /** How much wider than usual it is set: capitals, or letters apart. */
  readonly spread?: number;
}

/** The middle of a name on paper, and by how many degrees it is turned clockwise. */
export interface LabelStand {
  readonly at: PaperPoint;
  readonly turn: number;
}

/** A name with the middle of its lines on paper, where it stands. Lines are parted by line feeds. */
export interface PlacedLabel extends LabelWish {
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise. */
  readonly turn: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean width of a letter of Noto Sans, as a share of the size of the letters; rather too much than too little. */
const LETTER_WIDTH = 0.58;

/** From line to line of a name, as a share of the size of the letters. */
const LINE_HEIGHT = 1.15;

/** Between a dot and its name, in millimetres. */
const GAP = 1;

/** Returns how wide a name is in millimetres: rather too wide than too narrow. */
export function labelWidth({
  text,
  height,
  spread = 1,
}: Pick<LabelWish, 'text' | 'height' | 'spread'>): number {
  const letters = Math.max(...text.split('\n').map((line) => line.length));
  return letters * LETTER_WIDTH * height * spread;
}

function heightOf({ text, height }: LabelWish): number {
  return height * (1.2 + LINE_HEIGHT * (text.split('\n').length - 1));
}

/** What a name covers: one box, or where it is turned a row of small ones along it. */
function boxesOf({ at: [x, y], turn }: LabelStand, wish: LabelWish): readonly Box[] {
  const [width, height] = [labelWidth(wish), heightOf(wish)];
  if (turn === 0) {
    return [{ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }];
  }
  const count = Math.ceil(width / height);
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width;
    const [middleX, middleY] = [x + along * cos, y + along * sin];
    const half = 0.6 * height;
    return { left: middleX - half, right: middleX + half, top: middleY - half, bottom: middleY + half };
  });
}

/** Where a name may stand, the best first: away from where it may not, if that is said. */
function standsOf(wish: LabelWish): readonly LabelStand[] {
  return wish.stands ?? placesAround(wish).map((at) => ({ at, turn: 0 }));
}

function placesAround(wish: LabelWish): readonly PaperPoint[] {
  const {
    at: [x, y],
    height,
    stand,
    away,
  } = wish;
  if (stand === 'centre') return [0, 1.5, -1.5, 3, -3].map((lines): PaperPoint => [x, y + lines * height]);
  const aside = labelWidth(wish) / 2 + GAP;
  const above = heightOf(wish) / 2 + GAP;
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

function isOnPaper({ left, top, right, bottom }: Box, width: number, height: number): boolean {
  return left >= 0.5 && top >= 0.5 && right <= width - 0.5 && bottom <= height - 0.5;
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
    const found = standsOf(wish).find((stand) =>
      boxesOf(stand, wish).every(
        (box) => isOnPaper(box, width, height) && taken.every((other) => areApart(box, other)),
      ),
    );
    if (found === undefined) continue;
    taken.push(...boxesOf(found, wish));
    placed.push({ ...wish, x: found.at[0], y: found.at[1], turn: found.turn });
  }
  return placed;
}
