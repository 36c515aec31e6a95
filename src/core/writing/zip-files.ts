import { zipSync } from 'fflate';

/** The first moment that a zip can hold: the same files have the same bytes whenever they are written. */
const BEGINNING_OF_TIME = new Date(1980, 0, 1, 12);

/** Returns a zip archive of files by name, in their order, each deflated. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: BEGINNING_OF_TIME, level: 6 });
}
