import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/cli/sha256.ts';
import {
  files,
  square,
  feature,
  worldWith,
  program,
  bytesAt,
  exported,
  OVERLAPS,
  recomputed,
  textOf,
  codesOf,
} from './exported.ts';
import type { Entries, Json } from './exported.ts';

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

  test.each([
    { format: 'csv', mark: ',', why: 'the place of points stands in two columns more' },
    { format: 'csv-es', mark: ';', why: 'so it does in tables for spreadsheets' },
  ])('describes the columns as $format has them: $why', async ({ format, mark }) => {
    const entries: Entries = unzipSync(await exported('communities', '--format', format));
    const described = JSON.parse(textOf(entries, 'datapackage.json')) as {
      readonly resources: readonly {
        readonly schema?: { readonly fields: readonly { readonly name: string }[] };
      }[];
    };
    const fields = described.resources.flatMap(({ schema }) => schema?.fields ?? []);
    const data = textOf(entries, Object.keys(entries).find((name) => name.startsWith('data/')) ?? '');
    const header = data.replace(/^\uFEFF/, '').split('\r\n')[0];
    expect(fields.map(({ name }) => name).join(mark)).toBe(header);
    expect(header).toContain('lon');
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
