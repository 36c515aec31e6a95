import type { DecodeText } from '../core/formats/format.ts';
import { decodeDos } from './dos-code-pages.ts';

/**
 * Decodes text as browsers and Node both can, and `cp437` and `cp850` too.
 *
 * @see WHATWG, Encoding Standard, section 4.2, for the names of encodings.
 */
export const decodeText: DecodeText = (bytes, encoding, isStrict = false) => {
  const dos = decodeDos(bytes, encoding);
  if (dos !== null) return dos;
  try {
    return new TextDecoder(encoding, { fatal: isStrict }).decode(bytes);
  } catch (failure) {
    if (failure instanceof RangeError || failure instanceof TypeError) return null;
    throw failure;
  }
};
