import { hasError } from '../base/issue.ts';
import type { Outcome } from '../base/issue.ts';
import { isZip, readEntries } from '../formats/zip/read-entries.ts';
import { CHECKSUMS_ENTRY, parseChecksums } from '../package/checksums.ts';
import { toHexadecimal } from '../package/hexadecimal.ts';
import { isUntouched } from '../package/package-archive.ts';
import { packageIssue } from '../package/package-issue.ts';
import type { PackageIssue } from '../package/package-issue.ts';
import type { PackagePorts } from '../package/package-ports.ts';
import { EXPORT_VERSION, exportVersion } from './export-data-package.ts';
import { exportIssue } from './export-issue.ts';
import type { ExportIssue } from './export-issue.ts';
import { DATA_PACKAGE_ENTRY } from './write-export.ts';

/** The entries of an export by name. */
export type ExportEntries = ReadonlyMap<string, Uint8Array>;

type Trouble = PackageIssue | ExportIssue;

export type ReadIssueCode = Trouble['code'];

/** The only names that an entry may have: none of them leads out of a folder. */
const NAME =
  /^(datapackage\.json|checksums|CITATION\.cff|LICENSES\.md|methods\.(es|en|pt)\.md|results\/results\.json|sources\/[a-z0-9][a-z0-9._-]{0,59}\.(json|geojson)|data\/[A-Za-z0-9][A-Za-z0-9._-]{0,120})$/;

/** The entries of a zip archive, or what is wrong with it: no archive, cut short, an entry damaged or twice. */
async function archiveEntries(archive: Uint8Array): Promise<Outcome<ExportEntries, ReadIssueCode>> {
  const refuse = (issue: Trouble) => ({ value: null, issues: [issue] });
  const read = await readEntries(archive);
  if ('refused' in read) {
    if (read.refused.code !== 'zip-damaged') return refuse(read.refused);
    return refuse(isZip(archive) ? packageIssue('package-truncated') : exportIssue('export-not-one'));
  }
  const entries = new Map<string, Uint8Array>();
  for (const { name, content } of read.entries) {
    if (typeof content === 'string') return refuse(packageIssue('package-entry-damaged', { file: name }));
    if (entries.has(name)) return refuse(packageIssue('package-entry-repeated', { file: name }));
    entries.set(name, content);
  }
  return { value: entries, issues: [] };
}

function versionTrouble(entries: ExportEntries, { decode }: PackagePorts): readonly Trouble[] {
  const bytes = entries.get(DATA_PACKAGE_ENTRY);
  const text = bytes === undefined ? null : decode(bytes, 'utf-8', true);
  const version = exportVersion(jsonOf(text));
  if (version === null) return [exportIssue('export-not-one')];
  if (version <= EXPORT_VERSION) return [];
  return [packageIssue('package-newer', {}, { found: version, known: EXPORT_VERSION })];
}

/** Returns what a text says as JSON; `undefined` where it is none. */
export function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function nameTrouble(
  entries: ExportEntries,
  listed: ReadonlyMap<string, string> | null,
): readonly PackageIssue[] {
  const missing = (file: string): PackageIssue => packageIssue('package-entry-missing', { file });
  if (!entries.has(CHECKSUMS_ENTRY)) return [missing(CHECKSUMS_ENTRY)];
  if (listed === null) return [packageIssue('package-entry-broken', { file: CHECKSUMS_ENTRY })];
  const names = [...entries.keys()].filter((name) => name !== CHECKSUMS_ENTRY);
  const extra = names.filter((name) => !NAME.test(name) || !listed.has(name));
  return [
    ...extra.map((file) => packageIssue('package-entry-extra', { file })),
    ...[...listed.keys()].filter((name) => !entries.has(name)).map(missing),
  ];
}

/**
 * Returns everything that is wrong with the entries of an export: not one, of a newer form, an entry missing, extra, or
 * not what its checksum says. Checksums find damage, not forgery: who can write a package can write its checksums.
 */
export async function entryTrouble(entries: ExportEntries, ports: PackagePorts): Promise<readonly Trouble[]> {
  const version = versionTrouble(entries, ports);
  if (version.length > 0) return version;
  const checksums = entries.get(CHECKSUMS_ENTRY) ?? new Uint8Array(0);
  const listed = parseChecksums(ports.decode(checksums, 'utf-8', true) ?? '');
  const trouble: Trouble[] = [...nameTrouble(entries, listed)];
  for (const [name, bytes] of entries) {
    const stated = listed?.get(name);
    if (stated === undefined) continue;
    const digest = toHexadecimal(await ports.crypto.sha256(bytes));
    if (digest !== stated) trouble.push(packageIssue('package-entry-changed', { file: name }));
  }
  return trouble;
}

/** Returns the entries of an archive, each of which is what its checksum says, or what is wrong with it. */
export async function checkedArchive(
  archive: Uint8Array,
  ports: PackagePorts,
): Promise<Outcome<ExportEntries, ReadIssueCode>> {
  const { value, issues } = await archiveEntries(archive);
  if (value === null) return { value, issues };
  const trouble = await entryTrouble(value, ports);
  if (hasError(trouble)) return { value: null, issues: trouble };
  const isWhole = await isUntouched(archive, ports.crypto);
  return { value, issues: isWhole ? [] : [packageIssue('package-repacked')] };
}
