import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tableWriters } from '../../src/core/writing/table-writers.ts';
import { checksumsText } from '../../src/core/package/checksums.ts';
import { run } from '../../src/cli/run.ts';
import { sha256 } from '../../src/cli/sha256.ts';
import { memoryWorld } from './memory-effects.ts';
import type { World } from './memory-effects.ts';

type Entries = Record<string, Uint8Array>;

interface Json {
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly summary: Readonly<Record<string, number | null>>;
  readonly issues: readonly { readonly code: string; readonly file: string | null }[];
}

const today = '2026-03-05';
const square = (west: number): object => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, -3],
      [west + 0.1, -3],
      [west + 0.1, -2.9],
      [west, -2.9],
      [west, -3],
    ],
  ],
});
const feature = (id: string, west: number): object => ({
  type: 'Feature',
  id,
  properties: { name: `Añu ${id}`, hogares: 12 },
  geometry: square(west),
});
const files = {
  'in/mine.geojson': JSON.stringify({
    type: 'FeatureCollection',
    features: [feature('a', -72), feature('b', -71.95), feature('far', -60)],
  }),
  'in/theirs.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature('c', -71.98)] }),
};

const worldWith = (others: Readonly<Record<string, string | Buffer>> = {}): World =>
  memoryWorld({ files: { ...files, ...others }, today });

const program = (world: World, ...args: readonly string[]): Promise<number> =>
  run([...args, '--lang', 'en'], world.effects);

const bytesAt = (world: World, path: string): Buffer => Buffer.from(world.files.get(path) ?? '');

async function exported(...args: readonly string[]): Promise<Buffer> {
  const world = worldWith();
  expect([await program(world, 'export', ...args, '--out', 'x.zip'), world.errors()]).toEqual([
    0,
    expect.any(String),
  ]);
  return bytesAt(world, 'x.zip');
}

const OVERLAPS = ['protected-areas', '--overlaps-with', 'provinces', '--format', 'geojson'] as const;

async function recomputed(given: Readonly<Record<string, string | Buffer>>, path = 'x.zip') {
  const world = worldWith(given);
  const code = await program(world, 'recompute', path, '--format', 'json');
  return { code, report: JSON.parse(world.output()) as Json };
}

const textOf = (entries: Entries, name: string): string => strFromU8(entries[name] ?? new Uint8Array(0));

/** A package with its entries changed and its checksums made to fit, as somebody would who wants it to pass. */
function repacked(archive: Buffer, change: (entries: Entries) => void): Buffer {
  const entries: Entries = unzipSync(archive);
  change(entries);
  delete entries['checksums'];
  const digests = new Map(Object.entries(entries).map(([name, bytes]) => [name, sha256(bytes)]));
  return Buffer.from(zipSync({ ...entries, checksums: strToU8(checksumsText(digests)) }));
}

const codesOf = ({ issues }: Json): readonly string[] => issues.map(({ code }) => code);

describe('an export as a package', () => {
  test('holds what is needed to cite it and to compute it again', async () => {
    const entries: Entries = unzipSync(await exported(...OVERLAPS));
    expect(Object.keys(entries).sort()).toEqual([
      'CITATION.cff',
      'LICENSES.md',
      'checksums',
      'data/overlaps-protected-areas-provinces.geojson',
      'datapackage.json',
      'methods.en.md',
      'methods.es.md',
      'methods.pt.md',
      'results/results.json',
      'sources/protected-areas.geojson',
      'sources/protected-areas.json',
      'sources/provinces.geojson',
      'sources/provinces.json',
    ]);
    for (const line of textOf(entries, 'checksums').trim().split('\n')) {
      const [digest = '', name = ''] = line.split('  ');
      expect(sha256(entries[name] ?? new Uint8Array(0))).toBe(digest);
    }
  });

  test('says in datapackage.json whose the data are, how they were measured, and how they are made again', async () => {
    const entries: Entries = unzipSync(await exported(...OVERLAPS));
    const described = JSON.parse(textOf(entries, 'datapackage.json')) as {
      readonly resources: readonly {
        readonly path: string;
        readonly schema?: { readonly fields: object[] };
      }[];
      readonly mosaico: { readonly command: string; readonly method: string; readonly sources: object[] };
    };
    const data = described.resources.find(({ path }) => path.startsWith('data/'));
    expect(data?.schema?.fields).toContainEqual({
      name: 'overlap_ha',
      title: 'Overlap',
      type: 'number',
      unit: 'ha',
    });
    expect(described.mosaico.method).toBe('ellipsoidal');
    expect(described.mosaico.sources).toContainEqual(
      expect.objectContaining({ id: 'provinces', authority: 'INEI', positionalErrorMetres: 640 }),
    );
    const [, ...words] = described.mosaico.command.split(' ');
    const world = worldWith();
    expect(await program(world, ...words)).toBe(0);
    expect(bytesAt(world, 'overlaps-protected-areas-provinces.zip')).toEqual(await exported(...OVERLAPS));
  });

  test('has the numbers of the command overlaps', async () => {
    const results = JSON.parse(textOf(unzipSync(await exported(...OVERLAPS)), 'results/results.json')) as {
      readonly columns: readonly { readonly name: string }[];
      readonly rows: readonly unknown[][];
    };
    const at = results.columns.findIndex(({ name }) => name === 'overlap_ha');
    const world = worldWith();
    await program(world, 'overlaps', 'protected-areas', 'provinces', '--format', 'json');
    const { rows } = JSON.parse(world.output()) as Json;
    expect(rows.length).toBeGreaterThan(10);
    expect(results.rows.map((row) => row[at])).toEqual(rows.map((row) => row['overlap_ha']));
  });

  test('has the same bytes on the same day', async () => {
    expect(await exported(...OVERLAPS)).toEqual(await exported(...OVERLAPS));
  });
});

describe('recompute', () => {
  test.each([
    { args: OVERLAPS, why: 'overlaps with their geometry' },
    { args: ['protected-areas', '--format', 'json'], why: 'areas by every method' },
    { args: ['protected-areas', '--format', 'json', '--method', 'utm:18S'], why: 'areas by one method' },
    { args: ['protected-areas', '--format', 'json', '--features', 'PN15,RC11'], why: 'a selection' },
    {
      args: ['protected-areas', 'provinces', 'pdet-municipalities', '--combinations', '--format', 'json'],
      why: 'combinations',
    },
    {
      args: ['in/mine.geojson', '--overlaps-with', 'in/theirs.geojson', '--format', 'geojson'],
      why: 'files',
    },
    {
      args: ['in/mine.geojson', '--overlaps-with', 'in/mine.geojson', '--format', 'json'],
      why: 'one by itself',
    },
    { args: ['communities', '--format', 'geojson'], why: 'points, which have no area' },
  ])('gives every number to the last digit: $why', async ({ args }) => {
    const { code, report } = await recomputed({ 'x.zip': await exported(...args) });
    expect(report.rows.filter(({ result }) => result !== 'same')).toEqual([]);
    expect(report.summary).toMatchObject({ different: 0, files: 1, files_same: 1 });
    expect(report.issues.filter(({ code: found }) => found.startsWith('export'))).toEqual([]);
    expect(code).toBe(0);
  });

  test.each(tableWriters.map(({ id }) => id))('writes %s again, byte by byte', async (format) => {
    const { code, report } = await recomputed({
      'x.zip': await exported('protected-areas', '--overlaps-with', 'provinces', '--format', format),
    });
    const { files: all, files_same: same, different } = report.summary;
    expect([code, same, different]).toEqual([0, all, 0]);
  });

  test('reads the folder to which a package was unpacked', async () => {
    const entries: Entries = unzipSync(await exported(...OVERLAPS));
    const unpacked = Object.entries(entries).map(([name, bytes]) => [`x/${name}`, Buffer.from(bytes)]);
    const { code, report } = await recomputed(Object.fromEntries(unpacked) as Record<string, Buffer>, 'x');
    expect([code, report.summary['different']]).toEqual([0, 0]);
    expect(report.rows.length).toBeGreaterThan(0);
  });

  test('lists a number that somebody changed, though the checksums fit', async () => {
    const archive = repacked(await exported('protected-areas', '--format', 'json'), (entries) => {
      const text = textOf(entries, 'results/results.json');
      entries['results/results.json'] = strToU8(text.replace(/868671\.\d+/, '868671.0001'));
    });
    const { code, report } = await recomputed({ 'x.zip': archive });
    expect(code).toBe(1);
    expect(report.rows.filter(({ result }) => result !== 'same')).toEqual([
      expect.objectContaining({ row: 'PN15', column: 'ellipsoidal_ha', stored: 868671.0001 }),
    ]);
  });

  test('tells a data file that is not what the numbers give', async () => {
    const archive = repacked(await exported('protected-areas', '--format', 'json'), (entries) => {
      const name = 'data/protected-areas.json';
      entries[name] = strToU8(textOf(entries, name).replace('Yaguas', 'Yagüas'));
    });
    const { code, report } = await recomputed({ 'x.zip': archive });
    expect([code, codesOf(report)]).toEqual([1, expect.arrayContaining(['export-file-differs'])]);
  });

  test.each<{ name: string; change: (entries: Entries) => void; code: string }>([
    {
      name: 'a newer form',
      change: (entries) => {
        const text = textOf(entries, 'datapackage.json').replace('"version": 1,', '"version": 2,');
        entries['datapackage.json'] = strToU8(text);
      },
      code: 'package-newer',
    },
    {
      name: 'an input that is not there',
      change: (entries) => delete entries['sources/provinces.geojson'],
      code: 'package-entry-missing',
    },
    {
      name: 'an entry that does not belong there',
      change: (entries) => (entries['data/../../evil'] = strToU8('x')),
      code: 'package-entry-extra',
    },
    {
      name: 'a request that makes no sense',
      change: (entries) => {
        const text = textOf(entries, 'results/results.json').replace('"ellipsoidal"', '"by eye"');
        entries['results/results.json'] = strToU8(text);
      },
      code: 'package-entry-broken',
    },
    { name: 'another zip', change: (entries) => delete entries['datapackage.json'], code: 'export-not-one' },
  ])('tells $name', async ({ change, code }) => {
    const { code: ended, report } = await recomputed({
      'x.zip': repacked(await exported(...OVERLAPS), change),
    });
    expect(ended).toBe(1);
    expect(codesOf(report).filter((found) => found !== 'package-repacked')).toEqual([code]);
    expect(report.rows).toEqual([]);
  });

  test('tells a changed byte and a missing end', async () => {
    const archive = await exported(...OVERLAPS);
    const entries: Entries = unzipSync(archive);
    const changed = { ...entries, 'LICENSES.md': strToU8('none') };
    const cut = archive.subarray(0, archive.length - 200);
    const other = await recomputed({ 'x.zip': Buffer.from(zipSync(changed)) });
    expect([other.code, codesOf(other.report)]).toEqual([1, ['package-entry-changed']]);
    const short = await recomputed({ 'x.zip': Buffer.from(cut) });
    expect([short.code, codesOf(short.report)]).toEqual([1, ['package-truncated']]);
    const text = await recomputed({ 'x.zip': 'no package' });
    expect([text.code, codesOf(text.report)]).toEqual([1, ['export-not-one']]);
  });

  test('ends with 3 where there is no package', async () => {
    expect(await program(worldWith(), 'recompute', 'nowhere.zip')).toBe(3);
  });
});

describe('the words of export', () => {
  test('--bare writes the data alone', async () => {
    const bytes = await exported(...OVERLAPS, '--bare');
    const parsed = JSON.parse(bytes.toString('utf8')) as { readonly type: string };
    expect(parsed.type).toBe('FeatureCollection');
  });

  test.each([
    { args: ['protected-areas', '--format', 'json'], why: 'nowhere to write' },
    { args: ['protected-areas', '--format', 'doc', '--out', 'x'], why: 'no such format' },
    { args: ['protected-areas', 'provinces', '--format', 'json', '--out', 'x'], why: 'two layers' },
    {
      args: [
        'protected-areas',
        '--combinations',
        '--overlaps-with',
        'provinces',
        '--format',
        'json',
        '--out',
        'x',
      ],
      why: 'two kinds',
    },
    {
      args: [
        'protected-areas',
        '--overlaps-with',
        'provinces',
        '--method',
        'all',
        '--format',
        'json',
        '--out',
        'x',
      ],
      why: 'one number a pair',
    },
    { args: ['in/mine.geojson', '--format', 'json', '--out', 'in/mine.geojson'], why: 'over its input' },
  ])('are refused: $why', async ({ args }) => {
    const world = worldWith();
    expect(await program(world, 'export', ...args)).toBe(2);
    expect([...world.files.keys()]).toEqual(Object.keys(files));
  });

  test('a feature that is not there, and nothing at all, are findings and write nothing', async () => {
    const missing = worldWith();
    expect(
      await program(missing, 'export', 'provinces', '--features', 'none', '--format', 'json', '--out', 'x'),
    ).toBe(1);
    const nothing = worldWith();
    const apart = ['export', 'in/theirs.geojson', '--overlaps-with', 'in/theirs.geojson'];
    expect(await program(nothing, ...apart, '--format', 'json', '--out', 'x')).toBe(1);
    expect([missing.files.has('x'), nothing.files.has('x')]).toEqual([false, false]);
  });

  test.each<{ geometry: unknown; why: string }>([
    {
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [1, 0],
            [0, 1],
            [0, 0],
          ],
        ],
      },
      why: 'its ring crosses itself',
    },
    { geometry: { type: 'LineString', coordinates: [[0, 'north']] }, why: 'a position is no number' },
    { geometry: 'none', why: 'it is no geometry' },
    { geometry: null, why: 'it is not drawn' },
  ])('a feature that cannot be measured keeps its row, its area unknown: $why', async ({ geometry }) => {
    const unsound = { type: 'Feature', id: 't', properties: {}, geometry };
    const collection = { type: 'FeatureCollection', features: [unsound, feature('a', -72)] };
    const world = worldWith({ 'in/some.geojson': JSON.stringify(collection) });
    const how = ['--method', 'ellipsoidal', '--format', 'geojson', '--out', 'x.zip'];
    await program(world, 'export', 'in/some.geojson', ...how);
    const archive = bytesAt(world, 'x.zip');
    const results = JSON.parse(textOf(unzipSync(archive), 'results/results.json')) as {
      readonly rows: unknown[][];
    };
    expect(results.rows.map(([id, , hectares]) => [id, hectares === null])).toEqual([
      ['t', true],
      ['a', false],
    ]);
    const { report } = await recomputed({ 'x.zip': archive });
    expect([codesOf(report), report.summary['different']]).toEqual([[], 0]);
  });

  test('of a collection of geometries the polygons are measured', async () => {
    const point = { type: 'Point', coordinates: [-72, -3] };
    const geometry = { type: 'GeometryCollection', geometries: [square(-72), point] };
    const collection = { type: 'Feature', id: 'c', properties: {}, geometry };
    const world = worldWith({ 'in/some.geojson': JSON.stringify(collection) });
    await program(world, 'areas', 'in/some.geojson', '--format', 'json');
    const [row] = (JSON.parse(world.output()) as Json).rows;
    const how = ['--method', 'ellipsoidal', '--format', 'json', '--out', 'x.zip'];
    expect(await program(world, 'export', 'in/some.geojson', ...how)).toBe(0);
    const results = JSON.parse(textOf(unzipSync(bytesAt(world, 'x.zip')), 'results/results.json')) as {
      readonly rows: unknown[][];
    };
    expect(results.rows[0]?.[2]).toBe(row?.['hectares']);
  });
});
