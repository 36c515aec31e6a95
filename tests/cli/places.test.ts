import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryWorld } from './memory-effects.ts';

const folder = 'tests/cases/files';
const vertices = readFileSync(`${folder}/csv-utm-without-datum/input.csv`);
const ambiguous = readFileSync(`${folder}/csv-numbers-ambiguous/input.csv`);

function written(content: string | Buffer | undefined): { readonly features: readonly unknown[] } {
  return JSON.parse(String(content)) as { readonly features: readonly unknown[] };
}

describe('mosaico convert, of a file whose place nobody knows', () => {
  test('writes nothing, lists the possible places by rank on standard error, and ends with findings', async () => {
    const world = memoryWorld({ files: { 'a.csv': vertices } });
    expect(await run(['convert', 'a.csv', 'a.geojson', '--lang', 'en'], world.effects)).toBe(1);
    expect(world.files.has('a.geojson')).toBe(false);
    const said = world.errors();
    expect(said).toContain('but nothing says on which datum');
    expect(said).toMatch(/1\. --from-crs EPSG:32719: .* inside Yaguas\.[^]*2\. --from-crs EPSG:24879: /);
  });

  test('writes it as the person says, and names the transformation with its accuracy', async () => {
    const world = memoryWorld({ files: { 'a.csv': vertices } });
    const args = [
      'convert',
      'a.csv',
      'a.geojson',
      '--from-crs',
      'epsg:24879',
      '--as',
      'boundary',
      '--lang',
      'en',
    ];
    expect(await run(args, world.effects)).toBe(0);
    expect(world.errors()).toContain('"PSAD56 to WGS 84 (8)" (EPSG:1208): each point may lie ± 16 m');
    const [feature] = written(world.files.get('a.geojson')).features;
    // By gdaltransform from EPSG:24879, in Peru.
    const first = (feature as { geometry: { coordinates: number[][][] } }).geometry.coordinates[0]?.[0] ?? [];
    expect(first[0]).toBeCloseTo(-71.5017816, 6);
    expect(first[1]).toBeCloseTo(-2.7034253, 6);
  });

  test('asks about numbers with one of them, and reads them as the person says', async () => {
    const world = memoryWorld({ files: { 'a.csv': ambiguous } });
    expect(await run(['convert', 'a.csv', 'a.geojson', '--lang', 'en'], world.effects)).toBe(1);
    expect(world.errors()).toContain('"868.927" (column "Este") may be 868927, or 868 and 927 thousandths');
    const args = ['convert', 'a.csv', 'a.geojson', '--numbers', 'es-CO', '--from-crs', 'EPSG:3116'];
    expect(await run(args, world.effects)).toBe(0);
    expect(written(world.files.get('a.geojson')).features).toHaveLength(3);
  });

  test('a place that its surroundings speak against is a warning, and nothing moves', async () => {
    const withoutMinus = {
      type: 'Polygon',
      coordinates: [
        [
          [71.5, -2.7],
          [71.5, -2.8],
          [71.6, -2.8],
          [71.5, -2.7],
        ],
      ],
    };
    const world = memoryWorld({ files: { 'a.geojson': JSON.stringify(withoutMinus) } });
    expect(await run(['convert', 'a.geojson', 'b.geojson', '--lang', 'en'], world.effects)).toBe(0);
    expect(world.errors()).toContain('It may not be in its place');
    expect(world.errors()).toContain('1. --from-crs EPSG:4326+west');
  });
});

describe('mosaico convert --to-crs', () => {
  test('what it writes in another system is read back to the same places', async () => {
    const point = { type: 'Point', coordinates: [-71.5, -2.7] };
    const world = memoryWorld({ files: { 'a.geojson': JSON.stringify(point) } });
    expect(await run(['convert', 'a.geojson', 'b.geojson', '--to-crs', 'EPSG:24879'], world.effects)).toBe(0);
    expect(String(world.files.get('b.geojson'))).toContain('urn:ogc:def:crs:EPSG::24879');
    world.files.set('c.geojson', world.files.get('b.geojson') ?? '');
    expect(await run(['convert', 'c.geojson', 'd.geojson', '--lang', 'en'], world.effects)).toBe(0);
    const [feature] = written(world.files.get('d.geojson')).features;
    const { coordinates } = (feature as { geometry: { coordinates: number[] } }).geometry;
    expect(coordinates[0]).toBeCloseTo(-71.5, 7);
    expect(coordinates[1]).toBeCloseTo(-2.7, 7);
  });

  test.each([
    [['--from-crs', 'EPSG:2154'], 'The reference system "EPSG:2154" is not known'],
    [['--to-crs', 'EPSG:0'], 'The reference system "EPSG:0" is not known'],
    [['--numbers', 'fr'], '"--numbers fr" is not known'],
  ])('%j is refused before anything is read', async (args, sentence) => {
    const world = memoryWorld({ files: { 'a.csv': vertices } });
    expect(await run(['convert', 'a.csv', 'b.geojson', ...args, '--lang', 'en'], world.effects)).toBe(2);
    expect(world.errors()).toContain(sentence);
  });
});
