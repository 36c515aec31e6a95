import { headText } from './first-bytes.ts';
import type { Format } from './format.ts';

const TYPE = /"type"\s*:\s*"Topology"/;
const COLLECTION = '"FeatureCollection"';

/** Sorted by name, the type of a topology is its last member. */
const TAIL_BYTES = 200;

function isTopology(text: string): boolean {
  return TYPE.test(text) && !text.includes(COLLECTION);
}

/** TopoJSON, in which neighbours share their borders. */
export const topojson: Format = {
  name: 'TopoJSON',
  detect: (bytes) => {
    const head = headText(bytes);
    if (!head.startsWith('{') || head.includes(COLLECTION)) return false;
    return isTopology(head) || /"Topology"\s*\}\s*$/.test(headText(bytes.subarray(-TAIL_BYTES)));
  },
  parse: async (bytes, options) => {
    const { parseTopojson } = await import('./topojson/parse-topojson.ts');
    return parseTopojson(bytes, options);
  },
};
