import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ellipsoidalArea } from '../../src/core/geometry/ellipsoidal-area.ts';
import type { FeatureTable } from '../../src/core/writing/feature-table.ts';
import type { TableFormatId } from '../../src/core/writing/table-writer.ts';
import { distanceBetween } from '../support/geometry-distance.ts';
import { areasTable, largeTable, written } from '../support/written-tables.ts';

const PROGRAM = 'ogr2ogr';
const DESCRIBER = 'ogrinfo';
const OUTPUT = { encoding: 'utf8', maxBuffer: 2 ** 27 } as const;
const isInstalled = spawnSync(PROGRAM, ['--version']).error === undefined;

if (!isInstalled && process.env['CI'] === 'true') {
  throw new Error(`${PROGRAM} is missing. Install the Debian package gdal-bin.`);
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mosaico-written-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a table into the folder, and returns where, and its columns as they stand there. */
async function fileOf(id: TableFormatId, table: FeatureTable) {
  const { files, columns } = await written(id, table);
  const [path = ''] = files.map(({ path: name, bytes }) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
  return { path, names: columns.map(({ name }) => name) };
}

/** Returns the features that GDAL reads of a file, or of one of its layers. */
function asGdalReads(path: string, ...layers: readonly string[]): readonly Feature[] {
  const args = ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=12', '/vsistdout/', path, ...layers];
  const { features } = JSON.parse(execFileSync(PROGRAM, args, OUTPUT)) as FeatureCollection;
  return features;
}

/** GDAL writes days with slashes, and yes and no of a database as 1 and 0. */
function asTold(cell: unknown): unknown {
  if (typeof cell === 'string') return cell.replace(/^(\d{4})\/(\d\d)\/(\d\d)$/, '$1-$2-$3');
  if (typeof cell === 'boolean') return Number(cell);
  return cell ?? null;
}

/** GDAL takes spaces off the texts of XML. */
function trimmed(cell: unknown): unknown {
  return typeof cell === 'string' ? cell.trim() : cell;
}

/** GDAL takes yes and no of dBASE for letters. */
function ofDbase(cell: unknown): unknown {
  return cell === 'T' || cell === 'F' ? Number(cell === 'T') : trimmed(cell);
}

/** FlatGeobuf has days as moments. */
function dayAlone(cell: unknown): unknown {
  return typeof cell === 'string' ? cell.replace(/T00:00:00$/, '') : cell;
}

const cases: readonly { readonly id: TableFormatId; readonly told?: (cell: unknown) => unknown }[] = [
  { id: 'geojson' },
  { id: 'kml', told: trimmed },
  { id: 'kmz', told: trimmed },
  { id: 'gpkg' },
  { id: 'fgb', told: dayAlone },
  { id: 'topojson' },
  { id: 'shp', told: ofDbase },
];

const mixedTable: FeatureTable = {
  ...areasTable,
  name: 'mixta',
  rows: [
    { geometry: { type: 'Point', coordinates: [-71.25, -2.5] }, cells: ['uno', 1, 1.5, true, '2020-02-29'] },
    {
      geometry: {
        type: 'LineString',
        coordinates: [
          [-71, -2],
          [-70.5, -2.25],
        ],
      },
      cells: ['línea', null, null, null, null],
    },
    ...areasTable.rows.slice(-2),
    { geometry: null, cells: ['en ninguna parte', 0, 0, false, null] },
  ],
};

describe.skipIf(!isInstalled)(`tables as ${PROGRAM} reads them (skipped without gdal-bin)`, () => {
  test.each(cases)('$id: the same features, fields and areas', async ({ id, told = (cell) => cell }) => {
    const { path, names } = await fileOf(id, areasTable);
    const features = asGdalReads(path);
    expect(features.map(({ properties }) => names.map((name) => told(asTold(properties?.[name]))))).toEqual(
      areasTable.rows.map(({ cells }) => cells.map((cell) => told(asTold(cell)))),
    );
    features.forEach(({ geometry }, row) => {
      const given = areasTable.rows[row]?.geometry;
      if (given?.type !== 'Polygon' && given?.type !== 'MultiPolygon') throw new Error('No area was given.');
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
        throw new Error('No area was read.');
      const area = ellipsoidalArea(given);
      expect(Math.abs(ellipsoidalArea(geometry) - area) / area).toBeLessThan(1e-6);
    });
  });

  test.each(cases.filter(({ id }) => id !== 'shp'))(
    '$id: geometries of several kinds, and none',
    async ({ id }) => {
      // GDAL passes over what is nowhere in a topology.
      const given = mixedTable.rows.filter(({ geometry }) => id !== 'topojson' || geometry !== null);
      const features = asGdalReads((await fileOf(id, mixedTable)).path);
      expect(features).toHaveLength(given.length);
      features.forEach(({ geometry }, row) => {
        expect(distanceBetween(geometry, given[row]?.geometry ?? null)).toBeLessThan(1e-7);
      });
    },
  );

  test('shp: a layer for each kind of geometry', async () => {
    const { path } = await fileOf('shp', mixedTable);
    const labels = (ending: string): readonly unknown[] =>
      asGdalReads(path, `mixta-${ending}`).map(({ properties }) => properties?.['nombre'] as unknown);
    expect(labels('points')).toEqual(['uno', 'en ninguna parte']);
    expect(labels('lines')).toEqual(['línea']);
    expect(labels('areas')).toEqual([' con espacios ', null].map(trimmed));
  });

  test('gpx: points as waypoints, lines and rings as tracks, cells as extensions', async () => {
    const { path } = await fileOf('gpx', mixedTable);
    const [waypoint] = asGdalReads(path, 'waypoints');
    expect(waypoint?.geometry).toEqual({ type: 'Point', coordinates: [-71.25, -2.5] });
    expect(waypoint?.properties).toMatchObject({
      name: 'uno',
      mosaico_conteo: 1,
      mosaico_desde: '2020-02-29',
    });
    const tracks = asGdalReads(path, 'tracks');
    expect(tracks.map(({ properties }) => properties?.['name'] as unknown)).toEqual([
      'línea',
      ' con espacios ',
      undefined,
    ]);
    const segments = tracks.map(
      ({ geometry }) => geometry.type === 'MultiLineString' && geometry.coordinates.length,
    );
    expect(segments).toEqual([1, 2, 2]);
  });

  test('xlsx: the same cells, each in its type', async () => {
    const { path, names } = await fileOf('xlsx', areasTable);
    // GDAL writes 15 digits of a number into CSV, but not into GeoJSON.
    const features = asGdalReads(path);
    expect(features.map(({ properties }) => names.map((name) => asTold(properties?.[name])))).toEqual(
      areasTable.rows.map(({ cells }) => cells.map(asTold)),
    );
  });

  // Of KML GDAL knows a layer by its placemarks alone, and of a workbook with one row not that it is headings.
  test.each(['geojson', 'gpkg', 'fgb', 'topojson', 'shp', 'gpx'] as const)(
    '%s: no features of a table without rows',
    async (id) => {
      const { path } = await fileOf(id, { ...areasTable, name: 'vacia', rows: [] });
      const layers = id === 'gpx' ? ['waypoints'] : [];
      expect(asGdalReads(path, ...layers)).toEqual([]);
    },
  );

  test('gpkg: a sound database, of many pages too', async () => {
    const { path } = await fileOf('gpkg', largeTable());
    const answer = execFileSync(DESCRIBER, [path, '-q', '-sql', 'PRAGMA integrity_check'], {
      encoding: 'utf8',
    });
    expect(answer).toContain('integrity_check (String) = ok');
    expect(asGdalReads(path)).toHaveLength(largeTable().rows.length);
  });
});
