import type { DecodeText } from '../core/formats/format.ts';

/**
 * Decodes text as browsers and Node both can.
 *
 * @see WHATWG, Encoding Standard, section 4.2, for the names of encodings.
 */
export const decodeText: DecodeText = (bytes, encoding, isStrict = false) => {
  try {
    return new TextDecoder(encoding, { fatal: isStrict }).decode(bytes);
  } catch (failure) {
    if (failure instanceof RangeError || failure instanceof TypeError) return null;
    throw failure;
  }
};
