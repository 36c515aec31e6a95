import { beginsWith } from './first-bytes.ts';
import { isZip } from './zip/read-entries.ts';
import { zipDirectory } from './zip/zip-directory.ts';

/** The first entry of a package, which says what the archive is, with the version of its form. */
export const TYPE_ENTRY = 'mimetype';

/** The media type that the first entry states. */
export const PACKAGE_TYPE = 'application/vnd.mosaico.package+zip';

/** The entry that holds the document of the person. */
export const PROJECT_ENTRY = 'project.json';

/** How a package begins that is closed with a passphrase. */
export const SEAL_MARK = 'MOSAICO SEALED ';

/** Names that are looked at: a package that another program packed again has them somewhere. */
const MOST_NAMES = 100;

/** Where the name of the first entry of a zip archive stands. */
const FIRST_NAME_OFFSET = 30;

function codesOf(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

/** Returns whether the bytes are a package that is closed with a passphrase. */
export function isSealed(bytes: Uint8Array): boolean {
  return beginsWith(bytes, codesOf(SEAL_MARK));
}

/** Returns whether the bytes begin as a package does that no other program packed again; it may be cut short. */
export function beginsAsPackage(bytes: Uint8Array): boolean {
  return isZip(bytes) && beginsWith(bytes.subarray(FIRST_NAME_OFFSET), codesOf(TYPE_ENTRY + PACKAGE_TYPE));
}

/** Returns whether the bytes are a territory package, closed with a passphrase or not; the name does not matter. */
export function isMosaicoPackage(bytes: Uint8Array): boolean {
  if (isSealed(bytes) || beginsAsPackage(bytes)) return true;
  if (!isZip(bytes)) return false;
  const names = new Set((zipDirectory(bytes, MOST_NAMES) ?? []).map(({ name }) => name));
  return names.has(TYPE_ENTRY) && names.has(PROJECT_ENTRY);
}
