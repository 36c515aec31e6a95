import { LARGEST_FILE_BYTES } from '../../core/formats/limits.ts';

const BYTES_PER_KILOBYTE = 1000;
const BYTES_PER_MEGABYTE = 1_000_000;

/** Returns whether the page refuses a file of that size before reading it. */
export function isTooLarge(bytes: number): boolean {
  return bytes > LARGEST_FILE_BYTES;
}

/** Returns a size in megabytes. */
export function megabytes(bytes: number): number {
  return bytes / BYTES_PER_MEGABYTE;
}

/** Returns a size in whole kilobytes, rounded up: no file that holds anything has 0 kB. */
export function kilobytes(bytes: number): number {
  return Math.ceil(bytes / BYTES_PER_KILOBYTE);
}
