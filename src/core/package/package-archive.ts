import { isZip } from '../formats/zip/read-entries.ts';
import { TYPE_ENTRY } from '../formats/package-signature.ts';
import { toHexadecimal } from './hexadecimal.ts';
import type { PackageCrypto } from './package-ports.ts';

const COMMENT_MARK = 'sha256:';
const COMMENT_LENGTH = COMMENT_MARK.length + 64;
const END_LENGTH = 22;

/** The first moment that a zip can hold: the same package has the same bytes whenever it is made. */
const BEGINNING_OF_TIME = new Date(1980, 0, 1, 12);

const JPEG_SIGNATURE = [0xff, 0xd8, 0xff];

/** Photos and archives are packed already. */
function isPacked(bytes: Uint8Array): boolean {
  return isZip(bytes) || JPEG_SIGNATURE.every((byte, index) => bytes[index] === byte);
}

function letters(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/**
 * Returns a zip archive of the entries: the one that tells the type first and as it is, the others by name. Its comment
 * is the SHA-256 of all bytes before the comment, so that no byte of it can change unnoticed. The same entries give the
 * same bytes.
 *
 * @see PKWARE, APPNOTE.TXT, section 4.3.16.
 */
export async function packArchive(
  entries: ReadonlyMap<string, Uint8Array>,
  crypto: PackageCrypto,
): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const rank = (name: string): string => (name === TYPE_ENTRY ? '' : name);
  const sorted = [...entries].sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1));
  const files = sorted.map(([name, bytes]) => {
    const level = name === TYPE_ENTRY || isPacked(bytes) ? 0 : 6;
    return [name, [bytes, { level, mtime: BEGINNING_OF_TIME }]] as const;
  });
  const archive = zipSync(Object.fromEntries(files.map(([name, file]) => [name, [...file]])));
  const commented = new Uint8Array(archive.length + COMMENT_LENGTH);
  commented.set(archive);
  new DataView(commented.buffer).setUint16(archive.length - 2, COMMENT_LENGTH, true);
  const digest = await crypto.sha256(commented.subarray(0, archive.length));
  commented.set(letters(COMMENT_MARK + toHexadecimal(digest)), archive.length);
  return commented;
}

/** Returns whether every byte of an archive is as {@link packArchive} left it; not so where it was packed again. */
export async function isUntouched(archive: Uint8Array, crypto: PackageCrypto): Promise<boolean> {
  const end = archive.length - COMMENT_LENGTH;
  if (end < END_LENGTH) return false;
  const digest = await crypto.sha256(archive.subarray(0, end));
  const comment = String.fromCharCode(...archive.subarray(end));
  return comment === COMMENT_MARK + toHexadecimal(digest);
}
