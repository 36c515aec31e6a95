import { headText } from './first-bytes.ts';
import type { Format } from './format.ts';
import { rootTag } from './xml/root-tag.ts';

/** KML, and what is inside a KMZ. */
export const kml: Format = {
  name: 'KML',
  detect: (bytes) => rootTag(headText(bytes)) === 'kml',
  parse: async (bytes, options) => {
    const { parseKml } = await import('./xml/parse-kml.ts');
    return parseKml(bytes, options);
  },
};
