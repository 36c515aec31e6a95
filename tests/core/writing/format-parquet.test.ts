import fc from 'fast-check';
import { toGeoJson } from 'geoparquet';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { geometriesOf, tablesOf } from '../../support/arbitrary-tables.ts';
import { distanceBetween } from '../../support/geometry-distance.ts';
import { areasTable, written } from '../../support/written-tables.ts';
import type { Cell, FeatureTable } from '../../../src/core/writing/feature-table.ts';
import type { TableFormatId } from '../../../src/core/writing/table-writer.ts';

async function fileOf(id: TableFormatId, table: FeatureTable): Promise<ArrayBuffer> {
  const { files } = await written(id, table);
  return new Uint8Array(files[0]?.bytes ?? []).buffer;
}

/** Whole numbers and days as a reader of Parquet gives them. */
function asParquet({ columns, rows }: FeatureTable) {
  const cellOf = (cell: Cell, type: string | undefined): unknown => {
    if (cell === null) return null;
    if (type === 'integer') return BigInt(cell);
    return type === 'date' ? new Date(String(cell)) : cell;
  };
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map(({ name, type }, at) => [name, cellOf(cells[at] ?? null, type)])),
  );
}

describe('a table as Parquet', () => {
  test('gives the same cells back to another reader, each in its type', async () => {
    await fc.assert(
      fc.asyncProperty(tablesOf(fc.constant(null)), async (table) => {
        expect(await parquetReadObjects({ file: await fileOf('parquet', table) })).toEqual(asParquet(table));
      }),
      { numRuns: 40 },
    );
  });

  test('says what its columns mean and in which unit they are', async () => {
    const { key_value_metadata: metadata } = parquetMetadata(await fileOf('parquet', areasTable));
    const columns = metadata?.find(({ key }) => key === 'columns')?.value ?? '';
    expect(JSON.parse(columns)).toContainEqual({ name: 'superficie_ha', title: 'Superficie', unit: 'ha' });
  });
});

describe('a table as GeoParquet', () => {
  test('gives geometries and cells back to a reader of GeoParquet', async () => {
    const tables = tablesOf(fc.option(geometriesOf.anything));
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const file = await fileOf('geoparquet', table);
        const collection = await toGeoJson({ file });
        const placed = table.rows.filter(({ geometry }) => geometry !== null);
        if (collection.type !== 'FeatureCollection') throw new Error('No collection was read.');
        expect(collection.features).toHaveLength(placed.length);
        collection.features.forEach(({ geometry }, index) => {
          expect(distanceBetween(geometry, placed[index]?.geometry)).toBe(0);
        });
        const rows = await parquetReadObjects({ file });
        expect(rows.map(({ geometry: _, ...cells }) => cells)).toEqual(asParquet(table));
      }),
      { numRuns: 40 },
    );
  });

  test('says how its geometries are written, of which types they are and in which box', async () => {
    const { key_value_metadata: metadata } = parquetMetadata(await fileOf('geoparquet', areasTable));
    expect(JSON.parse(metadata?.find(({ key }) => key === 'geo')?.value ?? '')).toEqual({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: {
        geometry: {
          encoding: 'WKB',
          geometry_types: ['MultiPolygon', 'Polygon'],
          orientation: 'counterclockwise',
          edges: 'planar',
          bbox: [-74, -2.1, -64.35, 1.6],
        },
      },
    });
  });

  test('leaves its column of geometries to itself', async () => {
    const columns = [{ name: 'Geometry', title: '', type: 'text' as const, unit: null }];
    const table = { ...areasTable, columns, rows: [{ geometry: null, cells: ['a'] }] };
    const rows = await parquetReadObjects({ file: await fileOf('geoparquet', table) });
    expect(rows).toEqual([{ Geometry_2: 'a', geometry: null }]);
  });
});
