import { headText } from './first-bytes.ts';
import type { Format } from './format.ts';

const BEGINNING =
  /^(SRID\s*=\s*\d+\s*;\s*)?(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(ZM|Z|M)?\s*(\(|EMPTY)/i;

/** WKT, as databases and forms give it, to be pasted. */
export const wkt: Format = {
  name: 'WKT',
  detect: (bytes) => BEGINNING.test(headText(bytes)),
  parse: async (bytes, options) => {
    const { readWkt } = await import('./text/read-wkt.ts');
    return readWkt(bytes, options);
  },
};
