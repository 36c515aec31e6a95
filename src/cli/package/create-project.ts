import { basename } from 'node:path';
import type { NamedBytes, ReadingChoices } from '../../core/formats/format.ts';
import { repairableIds } from '../../core/package/repairable-ids.ts';
import { newProject } from '../../core/project/new-project.ts';
import type { ImportedBoundary, KeptFile, Project } from '../../core/project/project.ts';
import { decodeText } from '../../engine/decode-text.ts';
import type { Context } from '../context.ts';
import { findSource } from '../find-source.ts';
import { partsBeside } from '../parse-source.ts';
import { sha256 } from '../sha256.ts';

const STANDARD_INPUT = '-';
const ID_LENGTH = 16;

/** A project made of files, with their bytes by SHA-256. */
export interface FileProject {
  readonly project: Project;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Under what name a file is kept: paths of this computer are nobody else's business. */
function nameOf(file: string, isEmbedded: boolean): string {
  if (file === STANDARD_INPUT) return 'stdin';
  return isEmbedded ? `${file}.geojson` : basename(file);
}

async function partsOf(file: string, { effects }: Context): Promise<readonly NamedBytes[]> {
  const { bytes, entry } = await findSource(file, effects);
  const beside = await partsBeside(bytes, file, effects);
  return [{ name: nameOf(file, entry !== null), bytes }, ...beside];
}

/** What was not said is left out: the document has no place for it. */
function choicesOf({ as, encoding, fromCrs, numbers }: Context['options']): ReadingChoices {
  const said = Object.entries({ as, crs: fromCrs, encoding, numbers });
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

async function boundaryOf(
  parts: readonly NamedBytes[],
  importedAt: string,
  { options }: Context,
): Promise<ImportedBoundary> {
  const files = parts.map(({ name, bytes }): KeptFile => {
    return { name, bytes: bytes.length, sha256: sha256(bytes) };
  });
  const choices = choicesOf(options);
  return {
    kind: 'import',
    id: sha256(Buffer.from(JSON.stringify([files, choices]))).slice(0, ID_LENGTH),
    name: null,
    stated: null,
    isPrivate: false,
    files,
    importedAt,
    choices,
    repaired: options.repair === true ? await repairableIds(parts, choices, decodeText) : [],
  };
}

/**
 * Returns a project of one boundary a file, read with the choices of the command line; with `--repair` what can be
 * repaired is. The same files give the same project at the same time. Throws a Breakdown where a file is not there or
 * cannot be read.
 */
export async function projectOfFiles(
  paths: readonly string[],
  title: string | undefined,
  createdAt: string,
  context: Context,
): Promise<FileProject> {
  const boundaries: ImportedBoundary[] = [];
  const files = new Map<string, Uint8Array>();
  for (const path of new Set(paths)) {
    const parts = await context.watch.measure('read', () => partsOf(path, context));
    for (const { bytes } of parts) files.set(sha256(bytes), bytes);
    boundaries.push(await boundaryOf(parts, createdAt, context));
  }
  const id = sha256(Buffer.from(boundaries.map((boundary) => boundary.id).join())).slice(0, ID_LENGTH);
  const names = boundaries.map((boundary) => boundary.files[0]?.name ?? '').join(', ');
  const empty = newProject({ id, title: title ?? names, createdAt });
  return { project: { ...empty, boundaries, activeId: boundaries[0]?.id ?? null }, files };
}
