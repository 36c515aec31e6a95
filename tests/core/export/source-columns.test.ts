import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { sourceColumns } from '../../../src/core/export/source-columns.ts';

function features(...values: readonly unknown[]): readonly Feature[] {
  return values.map((value, index) => ({
    type: 'Feature',
    id: String(index),
    properties: value === undefined ? {} : { value },
    geometry: { type: 'Point', coordinates: [0, 0] },
  }));
}

function typed(...values: readonly unknown[]): unknown {
  const { columns, cellsOf } = sourceColumns(features(...values), new Set());
  return [columns[0]?.type, ...features(...values).map((feature) => cellsOf(feature)[0])];
}

describe('the properties of a source as columns', () => {
  test.each<{ values: unknown[]; column: unknown[]; why: string }>([
    { values: [1, 2], column: ['integer', 1, 2], why: 'whole numbers' },
    { values: [1, 2.5], column: ['number', 1, 2.5], why: 'the wider of two kinds of numbers' },
    { values: [1, 'two'], column: ['text', '1', 'two'], why: 'a text holds both' },
    { values: ['2019-06-02', null], column: ['date', '2019-06-02', null], why: 'days, and unknown' },
    { values: ['2019-06-02', '2019'], column: ['text', '2019-06-02', '2019'], why: 'a year is no day' },
    { values: [true, undefined], column: ['boolean', true, null], why: 'what is missing is unknown' },
    { values: [[1, 2]], column: ['text', '[1,2]'], why: 'a list has no type of its own' },
    { values: ['0807'], column: ['text', '0807'], why: 'a code keeps its zero' },
    { values: [2 ** 60], column: ['number', 2 ** 60], why: 'beyond what a whole number holds exactly' },
    { values: [null], column: ['text', null], why: 'nothing says what it is' },
  ])('$values are $column: $why', ({ values, column }) => {
    expect(typed(...values)).toEqual(column);
  });

  test.each([
    { key: 'statedHectares', unit: 'ha' },
    { key: 'area_ha', unit: 'ha' },
    { key: 'alpha', unit: null },
    { key: 'errorMetres', unit: 'm' },
    { key: 'AREA_KM2', unit: 'km²' },
  ])('$key has the unit $unit', ({ key, unit }) => {
    const feature: Feature = {
      type: 'Feature',
      properties: { [key]: 1 },
      geometry: { type: 'Point', coordinates: [0, 0] },
    };
    expect(sourceColumns([feature], new Set()).columns[0]?.unit).toBe(unit);
  });

  test('a name that is taken, in capitals or not, is told apart', () => {
    const feature: Feature = {
      type: 'Feature',
      properties: { ID: 1, name: 'its own column', other: 2 },
      geometry: { type: 'Point', coordinates: [0, 0] },
    };
    const { columns, cellsOf } = sourceColumns([feature], new Set(['id', 'name']));
    expect(columns.map(({ name }) => name)).toEqual(['source_ID', 'other']);
    expect(cellsOf(feature)).toEqual([1, 2]);
  });
});
