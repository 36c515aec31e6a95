import type { UtmZone } from '../geometry/utm-zone.ts';

/** A place on paper in millimetres from the upper left corner of the map, down and to the right. */
export type PaperPoint = readonly [x: number, y: number];

/** Width and height in millimetres. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

/** A box in the plane of a UTM zone, in metres. */
export interface PlaneBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A map on paper: what it shows of the plane, and how large. */
export interface PaperFrame {
  readonly zone: UtmZone;
  /** Metres in the plane for each metre on paper: 25,000 is 1:25 000. */
  readonly denominator: number;
  readonly box: PlaneBox;
  readonly size: PaperSize;
}

const MILLIMETRES_PER_METRE = 1000;

/** Scales at which plans and charts are drawn, times a power of ten. */
const STEPS = [1, 1.5, 2, 2.5, 5, 7.5];

/** Nobody draws a boundary larger than this. */
const GREATEST_SCALE = 100;

/** What stays free around the boundary, as a share of the map on each side. */
const MARGIN = 0.12;

/**
 * Returns the denominator of the largest usual scale, such as 25,000, at which a box in metres fits on a map with a margin
 * around it.
 */
export function chooseScale({ west, south, east, north }: PlaneBox, { width, height }: PaperSize): number {
  const room = 1 - 2 * MARGIN;
  const needed = Math.max((east - west) / (room * width), (north - south) / (room * height));
  const least = Math.max(needed * MILLIMETRES_PER_METRE, GREATEST_SCALE);
  const power = 10 ** Math.floor(Math.log10(least));
  // Rounding of a box that fits exactly must not cost a step.
  const step = STEPS.find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return Math.round(step * power);
}

/** Returns the map of a given size that has a box in its middle, at the largest usual scale at which it fits. */
export function frameAround(box: PlaneBox, size: PaperSize, zone: UtmZone): PaperFrame {
  const denominator = chooseScale(box, size);
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

/** Returns the place on paper of easting and northing in metres; beyond the map it is negative or too large. */
export function onPaper({ box, denominator }: PaperFrame, easting: number, northing: number): PaperPoint {
  const scale = MILLIMETRES_PER_METRE / denominator;
  return [(easting - box.west) * scale, (box.north - northing) * scale];
}
