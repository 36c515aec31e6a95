import type { Outcome } from '../base/issue.ts';
import { TYPE_ENTRY, beginsAsPackage } from '../formats/package-signature.ts';
import { readEntries } from '../formats/zip/read-entries.ts';
import { CHECKSUMS_ENTRY, parseChecksums } from './checksums.ts';
import { toHexadecimal } from './hexadecimal.ts';
import { isUntouched } from './package-archive.ts';
import { packageIssue } from './package-issue.ts';
import type { PackageIssue } from './package-issue.ts';
import type { PackagePorts } from './package-ports.ts';
import { PACKAGE_VERSION, parseType } from './package-version.ts';

/** The entries of a package by name, each with its SHA-256 in hexadecimal digits. */
export interface CheckedEntries {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly digests: ReadonlyMap<string, string>;
}

/** The only names that an entry may have: none of them leads out of a folder. */
const NAME =
  /^(mimetype|checksums|project\.json|datapackage\.json|files\/[0-9a-f]{64}|results\/[a-z0-9-]{1,60}\.(json|csv)|catalogue\/[a-z0-9-]{1,60}\.(json|geojson))$/;

type Contents = Map<string, Uint8Array>;

async function contentsOf(archive: Uint8Array): Promise<Contents | readonly PackageIssue[]> {
  const read = await readEntries(archive);
  if ('refused' in read) {
    const { refused } = read;
    if (refused.code !== 'zip-damaged') return [refused];
    return [packageIssue(beginsAsPackage(archive) ? 'package-truncated' : 'package-not-one')];
  }
  const contents: Contents = new Map();
  for (const { name, content } of read.entries) {
    if (typeof content === 'string') return [packageIssue('package-entry-damaged', { file: name })];
    if (contents.has(name)) return [packageIssue('package-entry-repeated', { file: name })];
    contents.set(name, content);
  }
  return contents;
}

/** A newer version may have other entries: that it is newer comes before what is strange about it. */
function versionTrouble(contents: Contents, { decode }: PackagePorts): readonly PackageIssue[] {
  const type = contents.get(TYPE_ENTRY);
  const version = type === undefined ? null : parseType(decode(type, 'utf-8', true) ?? '');
  if (version === null) return [packageIssue('package-not-one')];
  if (version <= PACKAGE_VERSION) return [];
  return [packageIssue('package-newer', {}, { found: version, known: PACKAGE_VERSION })];
}

function nameTrouble(
  contents: Contents,
  listed: ReadonlyMap<string, string> | null,
): readonly PackageIssue[] {
  if (!contents.has(CHECKSUMS_ENTRY)) {
    return [packageIssue('package-entry-missing', { file: CHECKSUMS_ENTRY })];
  }
  if (listed === null) return [packageIssue('package-entry-broken', { file: CHECKSUMS_ENTRY })];
  const names = [...contents.keys()].filter((name) => name !== CHECKSUMS_ENTRY);
  const extra = names.filter((name) => !NAME.test(name) || !listed.has(name));
  const missing = [...listed.keys()].filter((name) => !contents.has(name));
  return [
    ...extra.map((file) => packageIssue('package-entry-extra', { file })),
    ...missing.map((file) => packageIssue('package-entry-missing', { file })),
  ];
}

/**
 * Returns the entries of a package, each of which is what its checksum says, or everything that is wrong with them:
 * no package, a newer one, cut short, an entry damaged, changed, missing, extra or there twice.
 */
export async function checkedEntries(
  archive: Uint8Array,
  ports: PackagePorts,
): Promise<Outcome<CheckedEntries, PackageIssue['code']>> {
  const contents = await contentsOf(archive);
  if (!(contents instanceof Map)) return { value: null, issues: contents };
  const newer = versionTrouble(contents, ports);
  if (newer.length > 0) return { value: null, issues: newer };
  const checksums = contents.get(CHECKSUMS_ENTRY) ?? new Uint8Array(0);
  const listed = parseChecksums(ports.decode(checksums, 'utf-8', true) ?? '');
  const trouble = [...nameTrouble(contents, listed)];
  const digests = new Map<string, string>();
  for (const [name, bytes] of contents) {
    const digest = toHexadecimal(await ports.crypto.sha256(bytes));
    digests.set(name, digest);
    const stated = listed?.get(name);
    if (stated === undefined || stated === digest) continue;
    trouble.push(packageIssue('package-entry-changed', { file: name }));
  }
  if (trouble.length > 0) return { value: null, issues: trouble };
  const isWhole = await isUntouched(archive, ports.crypto);
  return {
    value: { bytes: contents, digests },
    issues: isWhole ? [] : [packageIssue('package-repacked')],
  };
}
