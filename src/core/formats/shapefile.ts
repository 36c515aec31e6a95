import { beginsWith } from './first-bytes.ts';
import type { Format } from './format.ts';

const FILE_CODE = [0, 0, 0x27, 0x0a];
const HEADER_LENGTH = 100;

const FIRST_RECORD_IN_WORDS = 50;

/** An index begins with the place of the first record, 50 words from the beginning. */
function isIndex(bytes: Uint8Array): boolean {
  return bytes.length > HEADER_LENGTH && bytes[HEADER_LENGTH + 3] === FIRST_RECORD_IN_WORDS;
}

/** A shapefile, known by its main part, `.shp`; the others are looked for beside it. */
export const shapefile: Format = {
  name: 'Shapefile',
  // The .shx part has the same header; only the main part has a record with its number, 1, after it.
  detect: (bytes) => beginsWith(bytes, FILE_CODE) && bytes.length >= HEADER_LENGTH && !isIndex(bytes),
  parse: async (bytes, options) => {
    const { parseShapefile } = await import('./shapefile/parse-shapefile.ts');
    return parseShapefile(bytes, options);
  },
};
