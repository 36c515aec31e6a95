const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Chunks that say how to paint the picture. Others may say where, when or by whom it was made. */
const PAINT = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT cICP pHYs bKGD acTL fcTL fdAT'.split(' '),
);

const HEADER_LENGTH = 8;
const CRC_LENGTH = 4;

/**
 * Returns a picture in PNG without everything that is not the picture; `null` where the bytes are no whole PNG.
 *
 * @see ISO/IEC 15948, section 11.
 */
export function barePng(bytes: Uint8Array): Uint8Array | null {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bare = new Uint8Array(bytes.length);
  bare.set(bytes.subarray(0, SIGNATURE.length));
  let length = SIGNATURE.length;
  let at = SIGNATURE.length;
  while (at + HEADER_LENGTH + CRC_LENGTH <= bytes.length) {
    const end = at + HEADER_LENGTH + view.getUint32(at) + CRC_LENGTH;
    if (end > bytes.length) return null;
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + HEADER_LENGTH));
    if (PAINT.has(kind)) {
      bare.set(bytes.subarray(at, end), length);
      length += end - at;
    }
    if (kind === 'IEND') return bare.slice(0, length);
    at = end;
  }
  return null;
}
