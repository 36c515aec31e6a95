import type { Metres } from '../core/base/units.ts';
import { metres } from '../core/base/units.ts';

/** A round length and how many pixels wide it is on the map. */
export interface ScaleBar {
  readonly length: Metres;
  readonly pixels: number;
}

/** Circumference of the sphere of the web map, in metres, over the pixels of a tile of maplibre-gl. */
const METRES_PER_PIXEL_AT_EQUATOR = (2 * Math.PI * 6_378_137) / 512;

/**
 * Returns the longest round length (1, 2 or 5 times a power of ten) that fits into a number of pixels, at a latitude
 * in degrees and a zoom of the web map. The scale of the web map is that of the sphere, 0.3 % off the ellipsoid at
 * most here.
 */
export function scaleBarOf(lat: number, zoom: number, maximumPixels: number): ScaleBar {
  const metresPerPixel = (METRES_PER_PIXEL_AT_EQUATOR * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;
  const longest = metresPerPixel * maximumPixels;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = [5, 2, 1].find((each) => each * power <= longest) ?? 1;
  return { length: metres(step * power), pixels: (step * power) / metresPerPixel };
}
