import type { Position } from 'geojson';

/**
 * Returns twice the area of a closed ring in the plane of longitude and latitude, in square degrees: positive where it
 * runs counter-clockwise.
 */
export function doubledDegreeArea(ring: readonly Position[]): number {
  const [lon0 = 0, lat0 = 0] = ring[0] ?? [];
  let doubled = 0;
  let startX = 0;
  let startY = 0;
  for (const [lon = Number.NaN, lat = Number.NaN] of ring) {
    const [endX, endY] = [lon - lon0, lat - lat0];
    doubled += startX * endY - endX * startY;
    startX = endX;
    startY = endY;
  }
  return doubled;
}

/**
 * Returns whether a closed ring runs counter-clockwise in the plane of longitude and latitude. A ring without area, or
 * one that crosses itself into equal halves, counts as clockwise.
 */
export function isCounterClockwise(ring: readonly Position[]): boolean {
  return doubledDegreeArea(ring) > 0;
}
