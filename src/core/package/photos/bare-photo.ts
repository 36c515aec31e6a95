import { bareJpeg } from './bare-jpeg.ts';
import { barePng } from './bare-png.ts';

/**
 * Returns a photo without the place, the time and whatever else it says of itself; `null` where it is neither JPEG nor
 * PNG, or is damaged, so that nobody knows what it says.
 */
export function barePhoto(bytes: Uint8Array): Uint8Array | null {
  return bareJpeg(bytes) ?? barePng(bytes);
}
