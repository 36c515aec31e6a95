import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { readEntries } from '../../../src/core/formats/zip/read-entries.ts';
import { CHECKSUMS_ENTRY, checksumsText } from '../../../src/core/package/checksums.ts';
import { packArchive } from '../../../src/core/package/package-archive.ts';
import { readPackage } from '../../../src/core/package/read-package.ts';
import { writePackage } from '../../../src/core/package/write-package.ts';
import { ports as platform, sampleContent, sha256Of, squareBytes, yaguas } from './sample-package.ts';

/** SHA-256 at once: thousands of damaged packages are read here. */
const crypto = {
  ...platform.crypto,
  sha256: (bytes: Uint8Array) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest())),
};
const ports = { ...platform, crypto };

const PASSPHRASE = 'canoa y remo';
const content = sampleContent();

const codesOf = async (bytes: Uint8Array, passphrase: string | null = null): Promise<readonly string[]> => {
  const { value, issues } = await readPackage(bytes, passphrase, ports);
  if (issues.some(({ severity }) => severity === 'error')) expect(value).toBeNull();
  return issues.map(({ code }) => code);
};

let plain: Uint8Array;
let sealed: Uint8Array;
/** Where the cipher text begins. */
let header: number;

beforeAll(async () => {
  plain = await writePackage(content, null, crypto);
  sealed = await writePackage(content, PASSPHRASE, crypto);
  header = [...sealed.entries()].filter(([, byte]) => byte === 0x0a)[2]?.[0] ?? 0;
});

type Entries = Map<string, Uint8Array>;

const text = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

/** The package with other entries, packed and with checksums as if it had been made so. */
async function remade(change: (entries: Entries) => void, hasChecksums = true): Promise<Uint8Array> {
  const read = await readEntries(await writePackage(sampleContent([yaguas()]), null, crypto));
  if ('refused' in read) throw new Error('The sample is no archive.');
  const entries: Entries = new Map();
  for (const { name, content: bytes } of read.entries)
    if (typeof bytes !== 'string') entries.set(name, bytes);
  change(entries);
  if (hasChecksums) {
    entries.delete(CHECKSUMS_ENTRY);
    const digests = new Map([...entries].map(([name, bytes]) => [name, sha256Of(bytes)]));
    entries.set(CHECKSUMS_ENTRY, text(checksumsText(digests)));
  }
  return packArchive(entries, crypto);
}

const file = `files/${sha256Of(squareBytes)}`;

/** A package whose header says something else and is whole in itself. */
function resealed(lines: string): Uint8Array {
  const head = `${lines}${sha256Of(text(lines))}\n`;
  return new Uint8Array(Buffer.concat([text(head), sealed.subarray(header + 1)]));
}

const sealLines = (change: (line: string) => string): Uint8Array =>
  resealed(change(Buffer.from(sealed.subarray(0, header - 64)).toString('latin1')));

describe('what is no sound package', () => {
  test.each<{
    readonly why: string;
    readonly make: () => Uint8Array | Promise<Uint8Array>;
    readonly passphrase?: string;
    readonly codes: readonly string[];
  }>([
    { why: 'nothing at all', make: () => new Uint8Array(0), codes: ['package-not-one'] },
    { why: 'a map', make: () => squareBytes, codes: ['package-not-one'] },
    {
      why: 'an archive of something else',
      make: () => packArchive(new Map([['word/document.xml', text('<a/>')]]), crypto),
      codes: ['package-not-one'],
    },
    {
      why: 'an electronic book, which has a mimetype too',
      make: () => packArchive(new Map([['mimetype', text('application/epub+zip')]]), crypto),
      codes: ['package-not-one'],
    },
    {
      why: 'a newer form, whatever else is in it',
      make: () =>
        remade((entries) => {
          entries.set('mimetype', text('application/vnd.mosaico.package+zip; version=2'));
          entries.set('sounds/one.ogg', text('…'));
        }),
      codes: ['package-newer'],
    },
    {
      why: 'a newer form of the document in a package of today',
      make: () => remade((entries) => entries.set('project.json', text({ version: 99, project: {} }))),
      codes: ['project-newer'],
    },
    {
      why: 'a document that is no JSON',
      make: () => remade((entries) => entries.set('project.json', text('{"version": 1,'))),
      codes: ['project-none'],
    },
    {
      why: 'a document with a field of another kind',
      make: () =>
        remade((entries) =>
          entries.set('project.json', text({ version: 1, project: { ...content.project, title: 7 } })),
        ),
      codes: ['project-field'],
    },
    {
      why: 'results that are none',
      make: () => remade((entries) => entries.set('results/results.json', text({ areas: '12 ha' }))),
      codes: ['package-entry-broken'],
    },
    {
      why: 'a description that does not say how the package was made',
      make: () => remade((entries) => entries.set('datapackage.json', text({ name: 'x' }))),
      codes: ['package-entry-broken'],
    },
    {
      why: 'a layer whose boundary is no boundary',
      make: () =>
        remade((entries) =>
          entries.set(
            'catalogue/protected-areas.geojson',
            text({
              type: 'FeatureCollection',
              features: [
                { type: 'Feature', id: 'x', properties: {}, geometry: { type: 'Polygon', coordinates: 'x' } },
              ],
            }),
          ),
        ),
      codes: ['package-entry-broken'],
    },
    {
      why: 'a layer without its entry',
      make: () => remade((entries) => entries.delete('catalogue/protected-areas.json')),
      codes: ['package-entry-broken'],
    },
    {
      why: 'a file that the document keeps is not there',
      make: () => remade((entries) => entries.delete(file)),
      codes: ['package-entry-missing'],
    },
    {
      why: 'a file that its checksum lists is not there',
      make: () => remade((entries) => entries.delete(file), false),
      codes: ['package-entry-missing'],
    },
    {
      why: 'no checksums',
      make: () => remade((entries) => entries.delete(CHECKSUMS_ENTRY), false),
      codes: ['package-entry-missing'],
    },
    {
      why: 'a file that no checksum lists',
      make: () => remade((entries) => entries.set(`files/${'0'.repeat(64)}`, squareBytes), false),
      codes: ['package-entry-extra'],
    },
    {
      why: 'a file that the document does not know',
      make: () => remade((entries) => entries.set(`files/${sha256Of(text('x'))}`, text('x'))),
      codes: ['package-entry-extra'],
    },
    {
      why: 'a file whose content is not what its name says, with checksums to match',
      make: () => remade((entries) => entries.set(file, text('x'))),
      codes: ['package-entry-changed'],
    },
    {
      why: 'an entry that was changed and packed again',
      make: () => remade((entries) => entries.set('results/areas.csv', text('hectares\n1\n')), false),
      codes: ['package-entry-changed'],
    },
    ...['../out.json', '/etc/passwd', 'files/../../out', 'files\\..\\out', 'results/a\u0000.csv', 'con'].map(
      (name) => ({
        why: `a name that leads elsewhere: ${JSON.stringify(name)}`,
        make: () => remade((entries) => entries.set(name, text('x'))),
        codes: ['package-entry-extra'],
      }),
    ),
    {
      why: 'a bomb: 60 MB of nothing in 60 kB',
      make: () => remade((entries) => entries.set(file, new Uint8Array(60_000_000))),
      codes: ['zip-too-large'],
    },
    {
      why: 'more entries than an archive may have',
      make: () =>
        remade((entries) => {
          for (let index = 0; index < 10_001; index += 1) entries.set(`files/${String(index)}`, text(''));
        }, false),
      codes: ['zip-entries'],
    },
    { why: 'closed, and no passphrase given', make: () => sealed, codes: ['package-sealed'] },
    {
      why: 'closed with another passphrase',
      make: () => sealed,
      passphrase: 'Canoa y remo',
      codes: ['package-passphrase-wrong'],
    },
    {
      why: 'closed in a newer form',
      make: () => sealLines((lines) => lines.replace('SEALED 1', 'SEALED 2')),
      passphrase: PASSPHRASE,
      codes: ['package-newer'],
    },
    {
      why: 'rounds that a machine could try too fast',
      make: () => sealLines((lines) => lines.replace('600000', '1000')),
      passphrase: PASSPHRASE,
      codes: ['package-seal-unknown'],
    },
    {
      why: 'rounds that would keep a phone busy for hours',
      make: () => sealLines((lines) => lines.replace('600000', '60000000000')),
      passphrase: PASSPHRASE,
      codes: ['package-seal-unknown'],
    },
    {
      why: 'a header that was changed and given a digest to match: it is sealed with the cipher text',
      make: () => sealLines((lines) => lines.replace('{"cipher"', '{ "cipher"')),
      passphrase: PASSPHRASE,
      codes: ['package-seal-changed'],
    },
    {
      why: 'bytes behind the end',
      make: () => Uint8Array.of(...sealed, 0),
      passphrase: PASSPHRASE,
      codes: ['package-seal-changed'],
    },
  ])('$why: $codes', async ({ make, passphrase = null, codes }) => {
    expect(await codesOf(await make(), passphrase)).toEqual(codes);
  });

  test('an entry that stands twice is refused: programs do not agree which one counts', async () => {
    const bytes = Buffer.from(await remade((entries) => entries.set('results/area2.csv', text('x'))));
    const twice = bytes.toString('latin1').replaceAll('results/area2.csv', 'results/areas.csv');
    expect(await codesOf(Buffer.from(twice, 'latin1'))).toContain('package-entry-repeated');
  });
});

test('a package that another program packed again opens, and says so', async () => {
  const { zipSync } = await import('fflate');
  const read = await readEntries(plain);
  if ('refused' in read) throw new Error('The sample is no archive.');
  const files = [...read.entries].map(({ name, content: bytes }) => [name, bytes as Uint8Array] as const);
  const again = zipSync({ ...Object.fromEntries(files.toReversed()), '.DS_Store': text('x') });
  const { value, issues } = await readPackage(again, null, ports);
  expect(issues.map(({ code }) => code)).toEqual(['package-repacked']);
  expect(value).toEqual(content);
});

test('a passphrase that is not needed is no trouble', async () => {
  expect(await codesOf(plain, PASSPHRASE)).toEqual(['package-not-sealed']);
});
