import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { safeName } from '../../src/cli/package/safe-name.ts';
import { run } from '../../src/cli/run.ts';
import { memoryWorld } from './memory-effects.ts';
import type { World } from './memory-effects.ts';

const folder = 'tests/cases/files/shapefile-in-parts';
const files = {
  'in/a.kmz': readFileSync('tests/cases/files/kmz-with-pictures/input.kmz'),
  ...Object.fromEntries(
    ['shp', 'dbf', 'prj', 'cpg'].map((ending) => [
      `in/chacras.${ending}`,
      readFileSync(`${folder}/chacras.${ending}`),
    ]),
  ),
  'in/page.kml': readFileSync('tests/cases/files/web-page-instead-of-a-file/input.kml'),
  'in/tie.geojson': JSON.stringify({
    type: 'Polygon',
    coordinates: [
      [
        [-71.3, -2.9],
        [-71.1, -2.7],
        [-71.1, -2.9],
        [-71.3, -2.7],
        [-71.3, -2.9],
      ],
    ],
  }),
};

const environment = { CLAVE: 'canoa y río', OTRA: 'otra', VACIA: '' };

const worldWith = (others: Readonly<Record<string, string | Buffer>> = {}): World =>
  memoryWorld({ files: { ...files, ...others }, environment });

const program = (world: World, ...args: readonly string[]): Promise<number> =>
  run(['package', ...args, '--lang', 'en'], world.effects);

const bytesAt = (world: World, path: string): Buffer => Buffer.from(world.files.get(path) ?? '');

async function made(...args: readonly string[]): Promise<World> {
  const world = worldWith();
  expect(await program(world, 'create', ...args, '--out', 'p.mosaico')).toBe(0);
  return world;
}

interface Json {
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly summary: Readonly<Record<string, number | null>>;
  readonly issues: readonly { readonly code: string; readonly file: string | null }[];
}

async function json(world: World, ...args: readonly string[]): Promise<Json> {
  const own = worldWith(Object.fromEntries(world.files) as Record<string, Buffer>);
  await program(own, ...args, '--format', 'json');
  return JSON.parse(own.output()) as Json;
}

describe('mosaico package create', () => {
  test('gives the same bytes for the same files on the same day', async () => {
    const [one, other] = [await made('in/a.kmz', 'in/chacras.shp'), await made('in/a.kmz', 'in/chacras.shp')];
    expect(bytesAt(one, 'p.mosaico')).toEqual(bytesAt(other, 'p.mosaico'));
  });

  test('keeps no path of the computer on which it was made', async () => {
    const world = await made('in/a.kmz');
    await program(world, 'open', 'p.mosaico', '--out', 'd');
    expect(String(world.files.get('d/project.json'))).not.toContain('in/');
  });

  test('writes nothing where nothing can be read of a file', async () => {
    const world = worldWith();
    expect(await program(world, 'create', 'in/a.kmz', 'in/page.kml', '--out', 'p.mosaico')).toBe(1);
    expect(world.files.has('p.mosaico')).toBe(false);
    expect(world.errors()).toContain('page.kml: This is HTML');
  });

  test('keeps the consent to repairs with the boundary', async () => {
    const world = await made('in/tie.geojson', '--repair');
    const { rows, summary } = await json(world, 'verify', 'p.mosaico');
    expect(summary).toMatchObject({ different: 0 });
    expect(rows[0]).toMatchObject({ method: 'ellipsoidal', result: 'same' });
    expect(rows[0]?.['hectares']).toBeCloseTo(24_589.53, 1);
  });

  test.each([
    { why: 'no target', args: ['create', 'in/a.kmz'], says: 'needs “--out”' },
    { why: 'an action that is none', args: ['list', 'in/a.kmz'], says: 'There is no “package list”' },
    { why: 'two packages', args: ['verify', 'a.mosaico', 'b.mosaico'], says: 'take one package' },
    {
      why: 'a grid of nothing',
      args: ['create', 'in/a.kmz', '--out', 'p', '--blur', '0'],
      says: 'is no grid',
    },
    {
      why: 'a variable without a passphrase',
      args: ['create', 'in/a.kmz', '--out', 'p', '--passphrase-env', 'VACIA'],
      says: '“VACIA” holds no passphrase',
    },
    {
      why: 'to write over what it reads',
      args: ['create', 'in/a.kmz', '--out', 'in/a.kmz'],
      says: 'in/a.kmz',
    },
  ])('refuses $why', async ({ args, says }) => {
    const world = worldWith();
    expect(await program(world, ...args)).toBe(2);
    expect(world.errors()).toContain(says);
  });
});

describe('mosaico package open', () => {
  test('writes the files as they came, the parts of a shapefile together', async () => {
    const world = await made('in/a.kmz', 'in/chacras.shp', '--passphrase-env', 'CLAVE');
    expect(await program(world, 'open', 'p.mosaico', '--out', 'd', '--passphrase-env', 'CLAVE')).toBe(0);
    expect(bytesAt(world, 'd/files/1/a.kmz')).toEqual(files['in/a.kmz']);
    expect(bytesAt(world, 'd/files/2/chacras.dbf')).toEqual(bytesAt(world, 'in/chacras.dbf'));
    expect(String(world.files.get('d/results/areas.csv'))).toMatch(/,ellipsoidal,1229751\.\d{4},mosaico/);
  });

  test('writes over nothing, and then writes nothing else', async () => {
    const world = await made('in/a.kmz');
    world.files.set('d/results/areas.csv', 'mine');
    expect(await program(world, 'open', 'p.mosaico', '--out', 'd')).toBe(3);
    expect(world.errors()).toContain('“d/results/areas.csv” is there already');
    expect(world.files.has('d/project.json')).toBe(false);
  });

  test.each([
    { why: 'no passphrase', args: [], says: 'Name with “--passphrase-env” the variable' },
    { why: 'another passphrase', args: ['--passphrase-env', 'OTRA'], says: 'is not the one of this package' },
  ])('writes nothing with $why', async ({ args, says }) => {
    const world = await made('in/a.kmz', '--passphrase-env', 'CLAVE');
    expect(await program(world, 'open', 'p.mosaico', '--out', 'd', ...args)).toBe(1);
    expect(world.errors()).toContain(says);
    expect([...world.files.keys()].filter((path) => path.startsWith('d'))).toEqual([]);
  });

  test('gives a blurred boundary in place of the file', async () => {
    const world = await made('in/a.kmz', '--blur', '1000');
    expect(world.errors()).toContain('moved to a grid of 1,000 m');
    await program(world, 'open', 'p.mosaico', '--out', 'd');
    expect(world.files.has('d/files/1/a-1000m.geojson')).toBe(true);
    expect(world.files.has('d/files/1/a.kmz')).toBe(false);
  });
});

describe('mosaico package verify', () => {
  test('finds every number again', async () => {
    const { rows, summary } = await json(await made('in/a.kmz', 'in/chacras.shp'), 'verify', 'p.mosaico');
    expect(summary).toEqual({ numbers: rows.length, different: 0 });
    expect(new Set(rows.map((row) => row['layer']))).toContain('protected-areas');
  });

  test('says which number was changed, though the checksums fit', async () => {
    const { unzipSync, zipSync } = await import('fflate');
    const { createHash } = await import('node:crypto');
    const world = await made('in/a.kmz');
    const entries = unzipSync(bytesAt(world, 'p.mosaico'));
    const results = Buffer.from(entries['results/results.json'] ?? []).toString();
    entries['results/results.json'] = Buffer.from(
      results.replace(/"hectares": 1229751/, '"hectares": 1229752'),
    );
    const { checksums: _old, ...others } = entries;
    const lines = Object.entries(others)
      .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
      .join('');
    const forged = worldWith({
      'f.mosaico': Buffer.from(zipSync({ ...others, checksums: Buffer.from(lines) })),
    });
    expect(await program(forged, 'verify', 'f.mosaico', '--format', 'csv')).toBe(1);
    const different = forged
      .output()
      .split('\r\n')
      .filter((line) => line.endsWith('differs'));
    expect(different).toHaveLength(1);
    expect(different[0]).toMatch(/,ellipsoidal,1229752\.\d{4},1229751\.\d{4},-1\.0000,differs$/);
    expect(forged.errors()).toContain('another program packed it again');
  });

  test('writes its rows where --out says', async () => {
    const world = await made('in/a.kmz');
    expect(await program(world, 'verify', 'p.mosaico', '--format', 'csv', '--out', 'rows.csv')).toBe(0);
    expect(String(world.files.get('rows.csv'))).toMatch(/^boundary,feature,layer,/);
  });
});

test('a command that measures says what a package is, and measures none of the layers in it', async () => {
  const world = await made('in/a.kmz');
  expect(await run(['areas', 'p.mosaico', '--lang', 'en'], world.effects)).toBe(1);
  expect(world.errors()).toContain('This is a Mosaico package');
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\temp\\límite.kml', 'límite.kml'],
  ['..', '_'],
  ['', '_'],
  ['a\u0000b:c?.shp', 'a_b_c_.shp'],
  ['CON.geojson', '_CON.geojson'],
  ['mapa. ', 'mapa'],
  [`${'x'.repeat(300)}.kmz`, `${'x'.repeat(116)}.kmz`],
])('a file that calls itself %j is written as %j', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});
