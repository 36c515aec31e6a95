import type { Bounds } from '../core/geometry/bounds.ts';
import { cameraFor } from './camera-for.ts';
import type { Camera } from './view.ts';

/** From nearer, corners of a small plot lie farther apart than a hand reaches. */
const CLOSEST = 17;

/** Returns the camera from which a box fills most of a map of so many pixels, however small the box is. */
export function cameraForBox(
  { west, south, east, north }: Bounds,
  { width, height }: { readonly width: number; readonly height: number },
): Camera | null {
  const diagonal = [
    [west, south],
    [east, north],
  ];
  // On a phone, which is higher than wide, the sheet covers the rest.
  const room = { width, height: Math.min(width, height) };
  return cameraFor([{ type: 'LineString', coordinates: diagonal }], room, CLOSEST);
}
