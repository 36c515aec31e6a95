import { isMosaicoPackage } from '../core/formats/package-signature.ts';

/** More of a file need not be looked at: one that another program packed again is told when it is read. */
const HEAD_BYTES = 4096;

/** Returns the package among files that were chosen together; `null` where it is none, or not alone. */
export async function chosenPackage(files: readonly File[]): Promise<File | null> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return null;
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  return isMosaicoPackage(head) ? file : null;
}
