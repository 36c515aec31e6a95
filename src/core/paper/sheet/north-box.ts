import type { PaperPoint, PaperSize } from '../paper-frame.ts';

/** Where the arrow to the north stands on a map, from its upper right corner, in millimetres. */
export const NORTH_BOX = { right: 2, top: 2, width: 9, height: 16 };

/** Places that stay free of names lie no farther apart than a name is high. */
const STEP = 1.4;

/** Returns places in the box of the arrow to the north, which no name may cover. */
export function northPlaces({ width }: PaperSize): readonly PaperPoint[] {
  const { right, top } = NORTH_BOX;
  const count = (length: number): number => Math.ceil(length / STEP);
  return Array.from({ length: count(NORTH_BOX.width) }, (_, column) =>
    Array.from({ length: count(NORTH_BOX.height) }, (__, row): PaperPoint => [
      width - right - column * STEP,
      top + row * STEP,
    ]),
  ).flat();
}
