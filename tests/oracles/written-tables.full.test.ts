import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ellipsoidalArea } from '../../src/core/geometry/ellipsoidal-area.ts';
import type { TableFormatId } from '../../src/core/writing/table-writer.ts';
import { areasTable, written } from '../support/written-tables.ts';

const PROGRAM = 'ogr2ogr';
const isInstalled = spawnSync(PROGRAM, ['--version']).error === undefined;

if (!isInstalled && process.env['CI'] === 'true') {
  throw new Error(`${PROGRAM} is missing. Install the Debian package gdal-bin.`);
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mosaico-written-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Returns the features that GDAL reads of the areas in a format. */
async function asGdalReads(id: TableFormatId): Promise<readonly Feature[]> {
  const { files } = await written(id, areasTable);
  const [path = ''] = files.map(({ path: name, bytes }) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
  const args = ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=12', '/vsistdout/', path];
  const { features } = JSON.parse(execFileSync(PROGRAM, args, { encoding: 'utf8' })) as FeatureCollection;
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

describe.skipIf(!isInstalled)(`tables as ${PROGRAM} reads them (skipped without gdal-bin)`, () => {
  test.each<{
    id: TableFormatId;
    told?: (cell: unknown) => unknown;
    names?: Readonly<Record<string, string>>;
  }>([
    { id: 'geojson' },
    { id: 'kml', told: trimmed },
    { id: 'kmz', told: trimmed },
    { id: 'gpkg' },
    { id: 'topojson' },
    { id: 'shp', told: ofDbase, names: { superficie_ha: 'superficie' } },
  ])(
    '$id: the same features, fields and areas',
    async ({ id, told = (cell) => cell, names: renamed = {} }) => {
      const features = await asGdalReads(id);
      const names = areasTable.columns.map(({ name }) => renamed[name] ?? name);
      expect(features.map(({ properties }) => names.map((name) => told(asTold(properties?.[name]))))).toEqual(
        areasTable.rows.map(({ cells }) => cells.map((cell) => told(asTold(cell)))),
      );
      features.forEach(({ geometry }, row) => {
        const given = areasTable.rows[row]?.geometry;
        if (given?.type !== 'Polygon' && given?.type !== 'MultiPolygon')
          throw new Error('No area was given.');
        if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
          throw new Error('No area was read.');
        const area = ellipsoidalArea(given);
        expect(Math.abs(ellipsoidalArea(geometry) - area) / area).toBeLessThan(1e-6);
      });
    },
  );
});
