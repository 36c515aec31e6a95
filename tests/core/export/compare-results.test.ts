import { describe, expect, test } from 'vitest';
import { compareResults } from '../../../src/core/export/compare-results.ts';
import type { ExportResults } from '../../../src/core/export/export-results.ts';

function results(
  rows: readonly (string | number | null)[][],
  totals: Readonly<Record<string, number | null>> = {},
): ExportResults {
  return {
    software: { name: 'mosaico', version: '0' },
    request: {
      kind: 'layer',
      sources: ['a'],
      features: null,
      method: 'all',
      asOf: '2026-03-05',
      format: 'csv',
      language: 'es',
    },
    name: 'a',
    title: 'A',
    columns: [
      { name: 'id', title: 'Id', type: 'text', unit: null },
      { name: 'area_ha', title: 'Area', type: 'number', unit: 'ha' },
      { name: 'note', title: 'Note', type: 'text', unit: null },
    ],
    measured: ['area_ha'],
    labels: ['id'],
    rows: rows.map((row) => [...row]),
    totals,
  };
}

const different = (one: ExportResults, other: ExportResults): readonly unknown[] =>
  compareResults(one, other)
    .filter(({ isSame }) => !isSame)
    .map(({ row, column, stored, recomputed }) => [row, column, stored, recomputed]);

describe('numbers beside those that are computed again', () => {
  test.each<{ one: ExportResults; other: ExportResults; found: unknown[]; why: string }>([
    {
      one: results([['x', 1.0001, 'n']]),
      other: results([['x', 1.0001, 'n']]),
      found: [],
      why: 'the same to the last digit',
    },
    {
      one: results([['x', 1.0001, 'n']]),
      other: results([['x', 1.0002, 'n']]),
      found: [['x', 'area_ha', 1.0001, 1.0002]],
      why: 'the last digit counts',
    },
    {
      one: results([['x', null, 'n']]),
      other: results([['x', null, 'n']]),
      found: [],
      why: 'unknown both times',
    },
    {
      one: results([['x', 0, 'n']]),
      other: results([['x', null, 'n']]),
      found: [['x', 'area_ha', 0, null]],
      why: 'nothing is not unknown',
    },
    {
      one: results([['x', 1, 'n']]),
      other: results([['x', 1, 'm']]),
      found: [['x', 'note', 'n', 'm']],
      why: 'what was not measured is named where it differs',
    },
    {
      one: results([
        ['x', 1, 'n'],
        ['y', 2, 'n'],
      ]),
      other: results([['x', 1, 'n']]),
      found: [
        ['y', 'id', 'y', null],
        ['y', 'area_ha', 2, null],
        ['y', 'note', 'n', null],
      ],
      why: 'a row that is gone',
    },
    {
      one: results([
        ['x', 1, 'n'],
        ['x', 2, 'n'],
      ]),
      other: results([
        ['x', 1, 'n'],
        ['x', 3, 'n'],
      ]),
      found: [['x', 'area_ha', 2, 3]],
      why: 'the second of two rows of one name',
    },
    {
      one: results([], { net_ha: 5 }),
      other: results([], { net_ha: 6 }),
      found: [['total', 'net_ha', 5, 6]],
      why: 'totals',
    },
    {
      one: results([], { net_ha: null }),
      other: results([], {}),
      found: [['total', 'net_ha', null, null]],
      why: 'a total that is not there is not one that is unknown',
    },
  ])('$why', ({ one, other, found }) => {
    expect(different(one, other)).toEqual(found);
  });

  test('lists what was measured though it is the same, and nothing else', () => {
    const same = results([['x', 1, 'n']], { net_ha: 5 });
    expect(compareResults(same, same).map(({ row, column }) => [row, column])).toEqual([
      ['x', 'area_ha'],
      ['total', 'net_ha'],
    ]);
  });
});
