import { headText } from './first-bytes.ts';
import type { Format } from './format.ts';
import { rootTag } from './xml/root-tag.ts';

/** GPX: what a GPS brings home. */
export const gpx: Format = {
  name: 'GPX',
  detect: (bytes) => rootTag(headText(bytes)) === 'gpx',
  parse: async (bytes, options) => {
    const { parseGpx } = await import('./xml/parse-gpx.ts');
    return parseGpx(bytes, options);
  },
};
