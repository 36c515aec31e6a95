import { wideDirectory, wideNumbers } from './zip64.ts';

/** A file as the directory of an archive describes it. Sizes are in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflate. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its own header stands. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

/** Names are ASCII or UTF-8 in all that matters here; other letters are only for the eye. */
function nameOf(bytes: Uint8Array): string {
  try {
    return decodeURIComponent([...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return String.fromCharCode(...bytes);
  }
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

/** How many entries the directory has, and where the first stands. */
function directoryPlace(view: DataView, end: number) {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  return wideDirectory(view, end, { count, start });
}

/**
 * Returns the entries of the central directory of a zip archive, at most one more than `most`; `null` where there is
 * no directory or it is cut short. Archives on several disks are not read.
 *
 * @see PKWARE, APPNOTE.TXT, sections 4.3.12, 4.3.14 to 4.3.16 and 4.5.3.
 */
export function zipDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return null;
  const place = directoryPlace(view, end);
  if (place === null) return null;
  const { count } = place;
  let at = place.start;
  const entries: ZipEntry[] = [];
  while (entries.length < Math.min(count, most + 1)) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) return null;
    const [size = 0, packedSize = 0, offset = 0] = wideNumbers(view, nameEnd, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      name: nameOf(bytes.subarray(at + ENTRY_LENGTH, nameEnd)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize,
      size,
      crc: view.getUint32(at + 16, true),
      offset,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}
