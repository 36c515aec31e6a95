/** `Exif\0\0` */
const EXIF_MARK = [0x45, 0x78, 0x69, 0x66, 0, 0];
const LITTLE_ENDIAN = 0x4949;
const BIG_ENDIAN = 0x4d4d;
const ORIENTATION = 0x0112;
const ENTRY_LENGTH = 12;
const UPRIGHT = 1;
const LAST_ORIENTATION = 8;

/**
 * Returns how a photo must be turned to stand upright, from 1 to 8, as the content of its Exif segment says; 1 where it
 * does not say.
 *
 * @see JEITA CP-3451 (Exif), section 4.6.4.
 */
export function exifOrientation(segment: Uint8Array): number {
  if (!EXIF_MARK.every((byte, index) => segment[index] === byte)) return UPRIGHT;
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const start = EXIF_MARK.length;
  if (segment.length < start + 8) return UPRIGHT;
  const order = view.getUint16(start);
  if (order !== LITTLE_ENDIAN && order !== BIG_ENDIAN) return UPRIGHT;
  const isLittle = order === LITTLE_ENDIAN;
  const directory = start + view.getUint32(start + 4, isLittle);
  if (directory + 2 > segment.length) return UPRIGHT;
  const count = view.getUint16(directory, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * ENTRY_LENGTH;
    if (at + ENTRY_LENGTH > segment.length) return UPRIGHT;
    if (view.getUint16(at, isLittle) !== ORIENTATION) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= UPRIGHT && value <= LAST_ORIENTATION ? value : UPRIGHT;
  }
  return UPRIGHT;
}

/** Returns an APP1 segment of JPEG, marker and length included, that says the orientation and nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  const directory = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const content = [...EXIF_MARK, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, ...directory];
  return Uint8Array.of(0xff, 0xe1, 0, content.length + 2, ...content);
}
