import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Issue } from '../core/base/issue.ts';
import type { PlaceEvidence } from '../core/formats/place-file.ts';
import { buildId } from './build-id.ts';
import type { CheckedFile } from './check-file.ts';
import type { Context } from './context.ts';
import { sha256 } from './sha256.ts';
import { makeFolder, writeFile } from './write-file.ts';

/** Everything that reading and checking a file found out: plain data. */
export interface ReadFile {
  readonly checked: CheckedFile;
  /** What was said while parsing. */
  readonly issues: readonly Issue[];
  readonly evidence: PlaceEvidence | null;
}

const DIGEST_LENGTH = 64;
const EXTENSION = '.mosaico-cache';

/** A file belongs to its bytes, to what identifies its features, and to the build that checked it. */
function pathOf(folder: string, digest: string, idProperty: string | undefined): string {
  const key = sha256(Buffer.from(JSON.stringify([buildId, digest, idProperty ?? null])));
  return join(folder, key + EXTENSION);
}

/** The file that was kept; `null` where none was, or what was kept is not whole. */
async function readKept(path: string, { effects }: Context): Promise<ReadFile | null> {
  if (!(await effects.isThere(path))) return null;
  const kept = await effects.read(path);
  const payload = kept.subarray(DIGEST_LENGTH);
  if (kept.toString('latin1', 0, DIGEST_LENGTH) !== sha256(payload)) return null;
  return deserialize(payload) as ReadFile;
}

async function keep(path: string, file: ReadFile, { effects }: Context): Promise<void> {
  const payload = serialize(file);
  await writeFile(path, Buffer.concat([Buffer.from(sha256(payload), 'latin1'), payload]), effects);
}

/**
 * Returns what `read` finds out about the bytes with this SHA-256. With `--cache` it is kept in that folder, and taken
 * from there where the same bytes were read before by the same build; what was kept is compared with its own SHA-256,
 * and read anew where it is not whole. Throws a Breakdown where the folder cannot be written.
 */
export async function cached(
  digest: string,
  context: Context,
  read: () => Promise<ReadFile>,
): Promise<ReadFile> {
  const { cache: folder, id } = context.options;
  if (folder === undefined) return read();
  const path = pathOf(folder, digest, id);
  const kept = await context.watch.measure('read', () => readKept(path, context));
  if (kept !== null) return kept;
  const file = await read();
  await makeFolder(folder, context.effects);
  await keep(path, file, context);
  return file;
}
