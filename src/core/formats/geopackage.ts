import { beginsWith } from './first-bytes.ts';
import type { Format } from './format.ts';

const MAGIC = [...'SQLite format 3\0'].map((letter) => letter.charCodeAt(0));

/** GeoPackage, a database of SQLite; it also says what another database is not. */
export const geopackage: Format = {
  name: 'GeoPackage',
  detect: (bytes) => beginsWith(bytes, MAGIC),
  parse: async (bytes, options) => {
    const { parseGeopackage } = await import('./geopackage/parse-geopackage.ts');
    return parseGeopackage(bytes, options);
  },
};
