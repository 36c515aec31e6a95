import { describe, expect, test } from 'vitest';
import type { Geometry } from 'geojson';
import type { Cell, ColumnType, FeatureTable } from '../../../src/core/writing/feature-table.ts';
import { settledTable } from '../../../src/core/writing/settled-table.ts';

function columnOf(type: ColumnType, cells: readonly Cell[]): FeatureTable {
  return {
    name: 'uno',
    title: 'Uno',
    columns: [{ name: 'c', title: 'C', type, unit: null }],
    rows: cells.map((cell) => ({ geometry: null, cells: [cell] })),
  };
}

describe('settledTable', () => {
  test.each<{ type: ColumnType; cells: Cell[]; settled: ColumnType; as: Cell[]; why: string }>([
    { type: 'integer', cells: [1, null], settled: 'integer', as: [1, null], why: 'unknown fits everywhere' },
    { type: 'integer', cells: [1, 2.5], settled: 'number', as: [1, 2.5], why: 'not all are whole' },
    {
      type: 'integer',
      cells: [1, '9007199254740993'],
      settled: 'text',
      as: ['1', '9007199254740993'],
      why: 'only text holds a code of 16 digits',
    },
    { type: 'number', cells: [1, 'x'], settled: 'text', as: ['1', 'x'], why: 'a word is no number' },
    { type: 'boolean', cells: [true, 'no'], settled: 'text', as: ['true', 'no'], why: 'nor is it yes or no' },
    { type: 'date', cells: ['2020-02-30'], settled: 'text', as: ['2020-02-30'], why: 'there is no such day' },
    { type: 'date', cells: ['2020-02-29'], settled: 'date', as: ['2020-02-29'], why: 'a leap day is one' },
    { type: 'text', cells: ['', null], settled: 'text', as: ['', null], why: 'empty is not unknown' },
    { type: 'integer', cells: [null, null], settled: 'integer', as: [null, null], why: 'nothing is known' },
  ])('$type of $cells becomes $settled: $why', ({ type, cells, settled, as }) => {
    const { table, issues } = settledTable(columnOf(type, cells));
    expect(table.columns[0]?.type).toBe(settled);
    expect(table.rows.map((row) => row.cells[0])).toEqual(as);
    expect(issues.map(({ code }) => code)).toEqual(type === settled ? [] : ['writing-column-widened']);
  });

  test('makes a number that is none unknown, and says so', () => {
    const { table, issues } = settledTable(columnOf('number', [Number.NaN, Infinity, 1]));
    expect(table.rows.map((row) => row.cells[0])).toEqual([null, null, 1]);
    expect(issues).toMatchObject([
      { code: 'writing-number-unknown', params: { count: 2 }, at: { path: 'c' } },
    ]);
  });

  test('throws where a row lacks a cell', () => {
    const table = columnOf('text', ['a']);
    expect(() => settledTable({ ...table, rows: [{ geometry: null, cells: [] }] })).toThrow('Row 0');
  });

  test.each<{ geometry: Geometry; settled: Geometry | null; why: string }>([
    { geometry: { type: 'Point', coordinates: [] }, settled: null, why: 'an empty point is nowhere' },
    {
      geometry: { type: 'MultiPolygon', coordinates: [] },
      settled: null,
      why: 'nor is a polygon of no parts',
    },
    {
      geometry: { type: 'GeometryCollection', geometries: [{ type: 'LineString', coordinates: [] }] },
      settled: null,
      why: 'nor a collection of nothing',
    },
    {
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [1, 0],
            [0, 0],
          ],
          [],
        ],
      },
      settled: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
      why: 'outside on the right, and an empty hole',
    },
    {
      geometry: {
        type: 'LineString',
        coordinates: [
          [0, 0, 90],
          [1, 1, 95],
        ],
      },
      settled: {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
      why: 'heights are not written',
    },
  ])('settles a $geometry.type: $why', ({ geometry, settled }) => {
    const table: FeatureTable = { name: 'a', title: '', columns: [], rows: [{ geometry, cells: [] }] };
    expect(settledTable(table).table.rows[0]?.geometry).toEqual(settled);
  });
});
