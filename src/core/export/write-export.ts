import { CHECKSUMS_ENTRY, checksumsText } from '../package/checksums.ts';
import { toHexadecimal } from '../package/hexadecimal.ts';
import { packArchive } from '../package/package-archive.ts';
import type { PackageCrypto } from '../package/package-ports.ts';
import { citationText } from './citation.ts';
import type { ExportContent } from './export-content.ts';
import { exportDataPackageText } from './export-data-package.ts';
import type { ExportSource } from './export-source.ts';
import { licencesText } from './licences-text.ts';

export const RESULTS_ENTRY = 'results/results.json';
export const DATA_PACKAGE_ENTRY = 'datapackage.json';
export const DATA_FOLDER = 'data/';

type Sha256 = Pick<PackageCrypto, 'sha256'>;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** One feature a line, every digit of its coordinates kept: what is measured again is what was measured. */
function collectionText({ collection }: ExportSource): string {
  const lines = collection.features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** The entries of a package with the SHA-256 of each. */
class Entries {
  readonly bytes = new Map<string, Uint8Array>();
  readonly digests = new Map<string, string>();
  readonly #crypto: Sha256;
  readonly #encode: (text: string) => Uint8Array;

  constructor(crypto: Sha256, encode: (text: string) => Uint8Array) {
    this.#crypto = crypto;
    this.#encode = encode;
  }

  async add(name: string, content: string | Uint8Array): Promise<string> {
    const bytes = typeof content === 'string' ? this.#encode(content) : content;
    const digest = toHexadecimal(await this.#crypto.sha256(bytes));
    this.bytes.set(name, bytes);
    this.digests.set(name, digest);
    return digest;
  }
}

/**
 * Returns an export as a zip archive: the data, what it was measured on, `datapackage.json`, `CITATION.cff`, licences,
 * paragraphs on the methods, and the SHA-256 of each entry. The same content gives the same bytes.
 */
export async function writeExport(content: ExportContent, crypto: PackageCrypto): Promise<Uint8Array> {
  const { strToU8 } = await import('fflate');
  const { results, sources, files, methods, createdOn, licenceWords } = content;
  const { language } = results.request;
  const descriptions = sources.map(({ description }) => description);
  const entries = new Entries(crypto, (text) => strToU8(text));
  for (const { path, bytes } of files) await entries.add(`${DATA_FOLDER}${path}`, bytes);
  const resultsSha256 = await entries.add(RESULTS_ENTRY, json(results));
  for (const source of sources) {
    await entries.add(`sources/${source.description.id}.json`, json(source.description));
    await entries.add(`sources/${source.description.id}.geojson`, collectionText(source));
  }
  for (const [key, text] of Object.entries(methods)) await entries.add(`methods.${key}.md`, text);
  await entries.add('LICENSES.md', licencesText(descriptions, language, licenceWords));
  const cited = { results, sources: descriptions, createdOn, resultsSha256 };
  await entries.add('CITATION.cff', citationText(cited));
  const resources = [...entries.digests].map(([path, sha256]) => {
    return { path, sha256, bytes: entries.bytes.get(path)?.length ?? 0 };
  });
  await entries.add(DATA_PACKAGE_ENTRY, exportDataPackageText(content, resources));
  await entries.add(CHECKSUMS_ENTRY, checksumsText(entries.digests));
  return packArchive(entries.bytes, crypto);
}
