const HEAD_BYTES = 4096;
const ZERO = 0;
const FIRST_PRINTABLE = 32;

/**
 * Returns the beginning of a file as characters of Latin-1, without byte order mark, zero bytes (so that UTF-16 reads
 * like ASCII) and leading space: enough to tell formats apart by ASCII words.
 */
export function headText(bytes: Uint8Array): string {
  const codes = [...bytes.subarray(0, HEAD_BYTES)].filter((code) => code !== ZERO);
  return String.fromCharCode(...codes).replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, '');
}

/** Returns whether a file begins with these bytes. */
export function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}

/** Returns whether the beginning of a file has bytes that stand in no text. */
export function looksBinary(bytes: Uint8Array): boolean {
  return bytes
    .subarray(0, HEAD_BYTES)
    .some((byte) => byte < FIRST_PRINTABLE && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 0x1e);
}
