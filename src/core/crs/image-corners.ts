import type { CrsChoice } from './crs-choice.ts';
import { placingOf } from './placing.ts';

type Pair = readonly [number, number];

/** The corners of a picture, around it from the top left: top right, bottom right, bottom left. */
export type Corners = readonly [Pair, Pair, Pair, Pair];

/** Beyond it the Mercator projection, in which the map is drawn, goes to infinity. */
const NORTHMOST_DEGREES = 85;

/**
 * Returns the outer corners of a picture of so many pixels, in the numbers of its world file; `null` where the text is
 * none. A world file holds six numbers, a line each: what x and y change from pixel to pixel to the right (1, 2) and
 * downwards (3, 4), and where the middle of the top left pixel is (5, 6).
 *
 * @see Esri, World files for raster datasets
 */
export function cornersOfWorldFile(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
): Corners | null {
  const words = text.trim().split(/\s+/);
  const [a = 0, d = 0, b = 0, e = 0, c = 0, f = 0] = words.map(Number);
  const isSound = words.length === 6 && words.every((word) => Number.isFinite(Number(word)));
  if (!isSound || a * e === b * d) return null;
  // Pixels are counted from the middle of the first: its outer corner lies half a pixel before.
  const [left, top, right, bottom] = [-0.5, -0.5, width - 0.5, height - 0.5];
  const place = (column: number, row: number): Pair => [a * column + b * row + c, d * column + e * row + f];
  return [place(left, top), place(right, top), place(right, bottom), place(left, bottom)];
}

/** Returns the corners of the upright box between its top left and its bottom right corner. */
export function cornersOfBox([left, top]: Pair, [right, bottom]: Pair): Corners {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/**
 * Returns longitude and latitude in degrees on WGS 84 of corners in the numbers of a system; `null` where one of them is
 * no place that the map can show, or where they enclose nothing.
 */
export function placedCorners(corners: Corners, choice: CrsChoice): Corners | null {
  const { toWgs84 } = placingOf(choice, corners);
  const place = (pair: Pair): Pair => toWgs84(...pair);
  const placed: Corners = [place(corners[0]), place(corners[1]), place(corners[2]), place(corners[3])];
  const isShown = placed.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= NORTHMOST_DEGREES);
  return isShown && doubleArea(placed) !== 0 ? placed : null;
}

function doubleArea(corners: Corners): number {
  return corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % 4] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}
