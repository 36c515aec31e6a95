import type { PaperFrame } from './paper-frame.ts';

/** One line of the grid: its easting or northing in metres, and where it runs on paper in millimetres. */
interface GridLine {
  readonly metres: number;
  readonly at: number;
}

/** The kilometre grid of a map: `eastings` run up, `northings` across. */
export interface MapGrid {
  /** Metres between two lines. */
  readonly interval: number;
  readonly eastings: readonly GridLine[];
  readonly northings: readonly GridLine[];
}

/** Lines nearer than this in millimetres would crowd the map and its figures. */
const LEAST_SPACING = 22;

const MILLIMETRES_PER_METRE = 1000;

/** Returns 1, 2 or 5 times a power of ten that is not less than a number above 0. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5].find((each) => each * power >= value * (1 - 1e-9)) ?? 10;
  return step * power;
}

function linesBetween(first: number, last: number, interval: number): readonly number[] {
  const from = Math.ceil(first / interval);
  const count = Math.floor(last / interval) - from + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (from + index) * interval);
}

/**
 * Returns the lines of the UTM grid on a map: round metres, 1, 2 or 5 times a power of ten apart, so that they stand at
 * least 22 mm from each other. Northings of the southern hemisphere carry its 10,000 km.
 */
export function gridLines({ box, denominator }: PaperFrame): MapGrid {
  const interval = roundUp((LEAST_SPACING * denominator) / MILLIMETRES_PER_METRE);
  const scale = MILLIMETRES_PER_METRE / denominator;
  return {
    interval,
    eastings: linesBetween(box.west, box.east, interval).map((metres) => ({
      metres,
      at: (metres - box.west) * scale,
    })),
    northings: linesBetween(box.south, box.north, interval).map((metres) => ({
      metres,
      at: (box.north - metres) * scale,
    })),
  };
}
