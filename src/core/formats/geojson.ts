import type { Format } from './format.ts';
import { headText } from './first-bytes.ts';
import { parseGeojson, parseGeojsonBytes } from './parse-geojson.ts';

const BEGINNINGS: readonly string[] = ['{', '[', '\u001e'];

/** GeoJSON, text sequences and a feature a line. It also says what is wrong with JSON that is something else. */
export const geojson: Format = {
  name: 'GeoJSON',
  detect: (bytes) => BEGINNINGS.includes(headText(bytes).charAt(0)),
  parse: (bytes, options) => {
    const decode = (some: Uint8Array): string => options.decode(some, 'utf-8') ?? '';
    const parsed = parseGeojsonBytes(bytes, decode, options) ?? parseGeojson(decode(bytes), options);
    return Promise.resolve(parsed);
  },
};
