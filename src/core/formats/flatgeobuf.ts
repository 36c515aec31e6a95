import { beginsWith } from './first-bytes.ts';
import type { Format } from './format.ts';

/** `fgb`, version 3, `fgb`; the last byte is a patch that changes nothing for a reader. */
const MAGIC = [0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62];

/** FlatGeobuf, version 3. */
export const flatgeobuf: Format = {
  name: 'FlatGeobuf',
  detect: (bytes) => beginsWith(bytes, MAGIC),
  parse: async (bytes, options) => {
    const { parseFlatgeobuf } = await import('./flatgeobuf/parse-flatgeobuf.ts');
    return parseFlatgeobuf(bytes, options);
  },
};
