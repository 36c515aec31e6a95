import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geometriesOf, tablesOf } from '../../support/arbitrary-tables.ts';
import { distanceBetween } from '../../support/geometry-distance.ts';
import { areasTable, readBack, written, writtenTextOf } from '../../support/written-tables.ts';
import type { FeatureTable } from '../../../src/core/writing/feature-table.ts';

function propertiesOf({ columns, rows }: FeatureTable) {
  return rows.map(({ cells }) => Object.fromEntries(columns.map(({ name }, at) => [name, cells[at]])));
}

describe('a table as GeoJSON', () => {
  test('gives the same rows back, whatever is in the cells', async () => {
    const tables = tablesOf(fc.option(geometriesOf.anything));
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const features = await readBack('geojson', table);
        // JSON has no -0.
        expect(JSON.stringify(features.map(({ properties }) => properties))).toBe(
          JSON.stringify(propertiesOf(table)),
        );
        features.forEach(({ geometry }, index) => {
          expect(distanceBetween(geometry, table.rows[index]?.geometry)).toBeLessThan(0.6e-7);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('keeps positions to seven decimals', async () => {
    const table: FeatureTable = {
      ...areasTable,
      rows: [
        {
          geometry: { type: 'Point', coordinates: [-71.123456789, -2.00000004] },
          cells: ['a', 1, 1, true, '2020-01-01'],
        },
      ],
    };
    expect(await writtenTextOf('geojson', table)).toContain('"coordinates":[-71.1234568,-2]');
  });

  test('runs outer rings counter-clockwise and holes clockwise', async () => {
    const clockwise = [
      [0, 0],
      [0, 9],
      [9, 9],
      [9, 0],
      [0, 0],
    ];
    const hole = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 1],
    ];
    const table: FeatureTable = {
      name: 'uno',
      title: '',
      columns: [],
      rows: [{ geometry: { type: 'Polygon', coordinates: [clockwise, hole] }, cells: [] }],
    };
    const [feature] = await readBack('geojson', table);
    const text = await writtenTextOf('geojson', table);
    expect(text).toContain(JSON.stringify([clockwise.toReversed(), hole.toReversed()]));
    expect(feature?.properties).toEqual({});
  });

  test('writes a table without rows as an empty collection', async () => {
    const { files, issues } = await written('geojson', { ...areasTable, rows: [] });
    expect(files.map(({ path }) => path)).toEqual(['areas.geojson']);
    expect(issues).toEqual([]);
    expect(JSON.parse(await writtenTextOf('geojson', { ...areasTable, rows: [] }))).toEqual({
      type: 'FeatureCollection',
      name: 'areas',
      features: [],
    });
  });
});
