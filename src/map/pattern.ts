/** How a hatch is ruled: wide for a proposal, dense for an overlap. */
export type Ruling = 'wide' | 'dense';

/** An image of straight RGBA pixels, as `map.addImage` takes it. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Pixels of the image for each pixel of the page, so that the hatch stays sharp on a phone. */
export const PATTERN_PIXEL_RATIO = 2;

const DOT_SIZE = 9;

const RULINGS: Readonly<Record<Ruling, { period: number; width: number; rising: boolean }>> = {
  wide: { period: 16, width: 3, rising: true },
  dense: { period: 8, width: 2.4, rising: false },
};

/** Returns the name of the image of a hatch, which holds all that is needed to draw it: `hatch wide #009e73`. */
export function patternId(ruling: Ruling, colour: string): string {
  return `hatch ${ruling} ${colour}`;
}

/** Returns the name of the image of a small round dot. */
export function dotId(colour: string): string {
  return `dot ${colour}`;
}

/** Returns the image that a name of `patternId` or `dotId` asks for, or `null` where the name is of another kind. */
export function parseImageId(id: string): PatternImage | null {
  const match = /^(hatch wide|hatch dense|dot) #([0-9a-f]{6})$/i.exec(id);
  const rgb = Number.parseInt(match?.[2] ?? '', 16);
  switch (match?.[1]) {
    case 'hatch wide':
      return hatchImage('wide', rgb);
    case 'hatch dense':
      return hatchImage('dense', rgb);
    case 'dot':
      return dotImage(rgb);
    default:
      return null;
  }
}

/**
 * Returns one tile of a diagonal hatch that repeats without a seam: lines at 45° whose edges fade over one pixel.
 */
function hatchImage(ruling: Ruling, rgb: number): PatternImage {
  const { period, width, rising } = RULINGS[ruling];
  return squareImage(period, rgb, (x, y) => {
    const along = rising ? x + y + 1 : x - y;
    const offset = ((along % period) + period) % period;
    return width / 2 - Math.min(offset, period - offset) * Math.SQRT1_2;
  });
}

function dotImage(rgb: number): PatternImage {
  const middle = (DOT_SIZE - 1) / 2;
  return squareImage(DOT_SIZE, rgb, (x, y) => DOT_SIZE / 2 - 1 - Math.hypot(x - middle, y - middle));
}

/** `depth` says how many pixels a pixel lies inside the figure; the edge at 0 fades over one pixel. */
function squareImage(size: number, rgb: number, depth: (x: number, y: number) => number): PatternImage {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let index = 0; index < size * size; index += 1) {
    const x = index % size;
    const coverage = Math.min(Math.max(depth(x, (index - x) / size) + 0.5, 0), 1);
    data.set([rgb >> 16, (rgb >> 8) & 255, rgb & 255, Math.round(coverage * 255)], index * 4);
  }
  return { width: size, height: size, data };
}
