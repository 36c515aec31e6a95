import { join } from 'node:path';
import { hasError } from '../../core/base/issue.ts';
import type { Issue, Outcome } from '../../core/base/issue.ts';
import { checkedArchive, entryTrouble } from '../../core/export/export-entries.ts';
import type { ExportEntries } from '../../core/export/export-entries.ts';
import { readExport } from '../../core/export/read-export.ts';
import type { ReadExport } from '../../core/export/read-export.ts';
import { CHECKSUMS_ENTRY, parseChecksums } from '../../core/package/checksums.ts';
import type { PackagePorts } from '../../core/package/package-ports.ts';
import { decodeText } from '../../engine/decode-text.ts';
import { webCrypto } from '../../engine/web-crypto.ts';
import type { Context } from '../context.ts';
import { findSource, readPath } from '../find-source.ts';
import type { InputRecord } from '../report.ts';
import { sha256 } from '../sha256.ts';

const PORTS: PackagePorts = { crypto: webCrypto, decode: decodeText };

/** An export that was read; `null` where it has an error, of which the issues tell. */
export interface LoadedExport {
  readonly content: ReadExport | null;
  readonly entries: ExportEntries;
  readonly record: InputRecord;
  readonly issues: readonly Issue[];
}

/** The entries of a package that somebody unpacked, as far as its checksums name them. */
async function folderEntries(folder: string, { effects }: Context): Promise<ExportEntries> {
  const checksums = await readPath(join(folder, CHECKSUMS_ENTRY), folder, effects);
  const listed = parseChecksums(decodeText(checksums, 'utf-8', true) ?? '') ?? new Map<string, string>();
  const entries = new Map<string, Uint8Array>([[CHECKSUMS_ENTRY, checksums]]);
  for (const name of listed.keys()) {
    const isInside = !name.split('/').includes('..') && !name.startsWith('/');
    const path = join(folder, name);
    if (isInside && (await effects.isThere(path))) entries.set(name, await readPath(path, path, effects));
  }
  return entries;
}

async function checkedFolder(folder: string, context: Context): Promise<Outcome<ExportEntries>> {
  const entries = await folderEntries(folder, context);
  const issues = await entryTrouble(entries, PORTS);
  return { value: hasError(issues) ? null : entries, issues };
}

/**
 * Returns an export, a zip or the folder to which it was unpacked, with what is wrong with it; throws a Breakdown where
 * it cannot be read.
 */
export async function loadExport(path: string, context: Context): Promise<LoadedExport> {
  const { effects, watch } = context;
  const isFolder = path !== '-' && (await effects.isThere(join(path, CHECKSUMS_ENTRY)));
  const archive = isFolder ? null : (await watch.measure('read', () => findSource(path, effects))).bytes;
  const checked: Outcome<ExportEntries> = await watch.measure('build', () =>
    archive === null ? checkedFolder(path, context) : checkedArchive(archive, PORTS),
  );
  const entries: ExportEntries = checked.value ?? new Map<string, Uint8Array>();
  const read = checked.value === null ? { value: null, issues: [] } : readExport(checked.value, PORTS);
  const bytes = archive ?? Buffer.from(entries.get(CHECKSUMS_ENTRY) ?? []);
  const features = read.value?.sources.reduce((sum, one) => sum + one.collection.features.length, 0) ?? 0;
  const issues: readonly Issue[] = [...checked.issues, ...read.issues];
  return {
    content: read.value,
    entries,
    record: { file: path, sha256: sha256(bytes), features },
    issues: issues.map((issue) => ({ ...issue, at: { ...issue.at, file: issue.at.file ?? path } })),
  };
}
