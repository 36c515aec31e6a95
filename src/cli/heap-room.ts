import type { Effects } from './effects.ts';
import { Breakdown } from './failure.ts';

const BYTES_PER_MEGABYTE = 2 ** 20;

/** Measured at the peak of reading a text, for coordinates with 9 decimals; fewer decimals take more. */
const HEAP_BYTES_PER_BYTE = 4;

/** What is left of the heap when scanning stops: what was read up to there was no polygon, and more is to come. */
const LEAST_FREE = 2 ** 27;

function tooLittle(bytes: number, file: string, free: number): Breakdown {
  const megabytes = Math.ceil((bytes * HEAP_BYTES_PER_BYTE) / BYTES_PER_MEGABYTE);
  return new Breakdown('tooLittleMemory', {
    file,
    megabytes,
    free: Math.floor(free / BYTES_PER_MEGABYTE),
    // As text, for it is to be copied: numbers are written with separators.
    option: String(2 * megabytes),
  });
}

/** Throws a Breakdown where the heap has no room for a file that is read as text: Node would abort without a word. */
export function assertRoomForText(bytes: number, file: string, effects: Effects): void {
  const free = effects.freeHeapBytes();
  if (bytes * HEAP_BYTES_PER_BYTE > free) throw tooLittle(bytes, file, free);
}

/** Throws a Breakdown where the heap fills up while a file of this size is scanned. */
export function assertRoomForMore(bytes: number, file: string, effects: Effects): void {
  const free = effects.freeHeapBytes();
  if (free < LEAST_FREE) throw tooLittle(bytes, file, free);
}
