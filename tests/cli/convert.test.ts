import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryWorld } from './memory-effects.ts';

const kmz = readFileSync('tests/cases/files/kmz-with-pictures/input.kmz');
const track = readFileSync('tests/cases/files/gpx-open-track-as-boundary/input.gpx');
const page = readFileSync('tests/cases/files/web-page-instead-of-a-file/input.kml');

function written(content: string | Buffer | undefined): unknown {
  return JSON.parse(String(content));
}

describe('mosaico convert', () => {
  test('writes a KMZ as GeoJSON that runs as RFC 7946 asks, with its texts', async () => {
    const world = memoryWorld({ files: { 'a.kmz': kmz } });
    expect(await run(['convert', 'a.kmz', 'a.geojson'], world.effects)).toBe(0);
    expect(written(world.files.get('a.geojson'))).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: '0',
          properties: { name: 'Chacra' },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [-71, -2],
                [-71, -3],
                [-70, -3],
                [-70, -2],
                [-71, -2],
              ].map((position) => expect.arrayContaining(position) as number[]),
            ],
          },
        },
      ],
    });
  });

  test('makes a boundary of a track where the person says so, and says how far apart its ends are', async () => {
    const world = memoryWorld({ files: { 'walk.gpx': track } });
    const args = ['convert', 'walk.gpx', 'walk.geojson', '--as', 'boundary', '--lang', 'en'];
    expect(await run(args, world.effects)).toBe(0);
    expect(written(world.files.get('walk.geojson'))).toMatchObject({
      features: [{ geometry: { type: 'Polygon' } }],
    });
    expect(world.errors()).toMatch(
      /closed by a straight side: from its end to its beginning there are 110,57\d/,
    );
  });

  test('writes nothing of a file that cannot be read', async () => {
    const world = memoryWorld({ files: { 'a.kml': page } });
    expect(await run(['convert', 'a.kml', 'a.geojson', '--lang', 'en'], world.effects)).toBe(1);
    expect(world.errors()).toContain('This is HTML, which Mosaico does not read.');
    expect(world.files.has('a.geojson')).toBe(false);
  });

  test('never writes over what it reads', async () => {
    const world = memoryWorld({ files: { 'a.kmz': kmz } });
    expect(await run(['convert', 'a.kmz', 'a.kmz'], world.effects)).toBe(2);
  });

  test('refuses a kind that it does not know', async () => {
    const world = memoryWorld({ files: { 'a.kmz': kmz } });
    const args = ['convert', 'a.kmz', 'b.geojson', '--as', 'area', '--lang', 'en'];
    expect(await run(args, world.effects)).toBe(2);
    expect(world.errors()).toContain('"--as area" is not known. Accepted are boundary and as-is.');
  });

  test('measures a KMZ like the GeoJSON that it converts to', async () => {
    const world = memoryWorld({ files: { 'a.kmz': kmz } });
    await run(['convert', 'a.kmz', 'a.geojson'], world.effects);
    const areas = async (file: string): Promise<string> => {
      const own = memoryWorld({ files: Object.fromEntries(world.files) });
      expect(await run(['areas', file, '--format', 'csv'], own.effects)).toBe(0);
      return own.output();
    };
    expect(await areas('a.kmz')).toBe(await areas('a.geojson'));
    expect(await areas('a.kmz')).toMatch(/0,Chacra,ellipsoidal,1\d{6}\.\d{4}/);
  });

  test('reads a shapefile with the parts beside it, in the encoding that the person names', async () => {
    const folder = 'tests/cases/files/shapefile-without-encoding';
    const parts = ['chacras.shp', 'chacras.dbf', 'chacras.prj'];
    const files = Object.fromEntries(
      parts.map((name) => [`datos/${name}`, readFileSync(`${folder}/${name}`)]),
    );
    const world = memoryWorld({ files });
    const args = ['convert', 'datos/chacras.shp', 'a.geojson', '--encoding', 'iso-8859-1'];
    expect(await run(args, world.effects)).toBe(0);
    expect(world.errors()).not.toContain('windows-1252');
    expect(written(world.files.get('a.geojson'))).toMatchObject({
      features: [
        { properties: { nombre: 'Ñandú', codigo: 7, fecha: '2019-06-02' } },
        { properties: { codigo: null } },
      ],
    });
  });

  test('refuses an encoding that it does not know', async () => {
    const world = memoryWorld({ files: { 'a.kmz': kmz } });
    expect(await run(['convert', 'a.kmz', 'b.geojson', '--encoding', 'klingon'], world.effects)).toBe(2);
  });
});
