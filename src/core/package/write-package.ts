import { PROJECT_ENTRY, TYPE_ENTRY } from '../formats/package-signature.ts';
import { projectDocument } from '../project/project-document.ts';
import { CHECKSUMS_ENTRY, checksumsText } from './checksums.ts';
import { dataPackageText } from './data-package.ts';
import { toHexadecimal } from './hexadecimal.ts';
import { packArchive } from './package-archive.ts';
import type { PackageContent } from './package-content.ts';
import type { PackageCrypto } from './package-ports.ts';
import { typeText } from './package-version.ts';
import { areasCsv, overlapsCsv } from './results-csv.ts';
import { seal } from './seal.ts';

export const RESULTS_ENTRY = 'results/results.json';
export const DATA_PACKAGE_ENTRY = 'datapackage.json';

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** One feature a line, so that a person and a program that compares lines can read it. */
function collectionText({ collection }: PackageContent['layers'][number]): string {
  const lines = collection.features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

function textsOf({ project, results, layers }: PackageContent): ReadonlyMap<string, string> {
  return new Map([
    [PROJECT_ENTRY, json(projectDocument(project))],
    [RESULTS_ENTRY, json(results)],
    ['results/areas.csv', areasCsv(results)],
    ['results/overlaps.csv', overlapsCsv(results)],
    ...layers.flatMap((layer): [string, string][] => [
      [`catalogue/${layer.entry.id}.json`, json(layer.entry)],
      [`catalogue/${layer.entry.id}.geojson`, collectionText(layer)],
    ]),
  ]);
}

/**
 * Returns the bytes of a package. The same content gives the same bytes; closed with a passphrase they differ each
 * time. `files` holds what the project keeps and nothing else.
 */
export async function writePackage(
  content: PackageContent,
  passphrase: string | null,
  crypto: PackageCrypto,
): Promise<Uint8Array> {
  const { strToU8 } = await import('fflate');
  const entries = new Map<string, Uint8Array>();
  for (const [name, text] of textsOf(content)) entries.set(name, strToU8(text));
  for (const [sha256, bytes] of content.files) entries.set(`files/${sha256}`, bytes);
  const digests = new Map<string, string>();
  const digest = async (name: string, bytes: Uint8Array): Promise<void> =>
    void digests.set(name, toHexadecimal(await crypto.sha256(bytes)));
  for (const [name, bytes] of entries) await digest(name, bytes);
  const resources = [...digests]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, sha256]) => ({ path, bytes: entries.get(path)?.length ?? 0, sha256 }));
  entries.set(DATA_PACKAGE_ENTRY, strToU8(dataPackageText(content, resources)));
  entries.set(TYPE_ENTRY, strToU8(typeText()));
  for (const name of [DATA_PACKAGE_ENTRY, TYPE_ENTRY])
    await digest(name, entries.get(name) ?? new Uint8Array(0));
  entries.set(CHECKSUMS_ENTRY, strToU8(checksumsText(digests)));
  const archive = await packArchive(entries, crypto);
  return passphrase === null ? archive : seal(archive, passphrase, crypto);
}
