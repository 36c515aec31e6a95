import type { PaperFrame, PaperSize, PlaneBox } from '../paper-frame.ts';
import type { UtmZone } from '../../geometry/utm-zone.ts';

/** Scales of printed maps, times a power of ten. */
const STEPS = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 10];

const MILLIMETRES_PER_METRE = 1000;

/** A printed map is drawn no larger: its outlines bear no more. */
const GREATEST_SCALE = 1000;

/** How a map is fitted to what it is to show. */
export interface FrameWish {
  /** In the plane of the zone. */
  readonly box: PlaneBox;
  readonly zone: UtmZone;
  /** What stays free on each side, as a share of the map. */
  readonly margin: number;
  /** Metres for each metre of paper; `null` is the largest usual scale at which all is seen. */
  readonly denominator: number | null;
}

function fittingScale({ box, margin }: FrameWish, { width, height }: PaperSize): number {
  const room = 1 - 2 * margin;
  const needed = Math.max((box.east - box.west) / width, (box.north - box.south) / height) / room;
  const least = Math.max(needed * MILLIMETRES_PER_METRE, GREATEST_SCALE);
  const power = 10 ** Math.floor(Math.log10(least));
  // Rounding of a box that fits exactly must not cost a step.
  const step = STEPS.find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return Math.round(step * power);
}

/** Returns the map of a given size with a box in its middle, at the scale that is asked for or the largest that fits. */
export function extentFrame(wish: FrameWish, size: PaperSize): PaperFrame {
  const { box, zone } = wish;
  const denominator = wish.denominator ?? fittingScale(wish, size);
  const half = (length: number): number => (length * denominator) / MILLIMETRES_PER_METRE / 2;
  const [x, y] = [(box.west + box.east) / 2, (box.south + box.north) / 2];
  const [width, height] = [half(size.width), half(size.height)];
  return {
    zone,
    denominator,
    box: { west: x - width, south: y - height, east: x + width, north: y + height },
    size,
  };
}
