import { describe, expect, test } from 'vitest';
import type { Column, Sorting } from '../../../src/panels/parts/column.ts';
import { nextSorting, sortRows } from '../../../src/panels/parts/sort-rows.ts';

interface Row {
  readonly name: string;
  readonly hectares: number | null;
}

const columns: readonly Column<Row>[] = [
  { key: 'name', label: 'Name', kind: 'text', text: ({ name }) => name, sortValue: ({ name }) => name },
  {
    key: 'hectares',
    label: 'Hectares',
    kind: 'number',
    text: ({ hectares }) => String(hectares),
    sortValue: ({ hectares }) => hectares,
  },
];

const rows: readonly Row[] = [
  { name: 'Ñame', hectares: 9 },
  { name: 'Nanay', hectares: null },
  { name: 'Águila', hectares: 10 },
  { name: 'Oso', hectares: 9 },
];

function names(key: string, descending: boolean): readonly string[] {
  return sortRows(rows, columns, { key, descending }, 'es').map(({ name }) => name);
}

describe('sorting the rows of a table', () => {
  test.each([
    [
      'name',
      false,
      ['Águila', 'Nanay', 'Ñame', 'Oso'],
      'ñ stands after n in Spanish, and an accent changes nothing',
    ],
    ['name', true, ['Oso', 'Ñame', 'Nanay', 'Águila'], 'the same turned round'],
    [
      'hectares',
      false,
      ['Ñame', 'Oso', 'Águila', 'Nanay'],
      'by size and not by digits; equal rows keep their order',
    ],
    ['hectares', true, ['Águila', 'Ñame', 'Oso', 'Nanay'], 'unknown stays last when the order turns'],
    ['unheard-of', false, ['Ñame', 'Nanay', 'Águila', 'Oso'], 'a column that is not there changes nothing'],
  ])('by %s, descending %s, gives %j: %s', (key, descending, expected) => {
    expect(names(key, descending)).toEqual(expected);
  });

  test('takes digits inside a text as a number', () => {
    const codes = ['F10', 'F9', 'F1'].map((name) => ({ name, hectares: null }));
    const sorted = sortRows(codes, columns, { key: 'name', descending: false }, 'es');
    expect(sorted.map(({ name }) => name)).toEqual(['F1', 'F9', 'F10']);
  });

  test('leaves the rows that it was given as they were', () => {
    const before = [...rows];
    sortRows(rows, columns, { key: 'name', descending: false }, 'es');
    expect(rows).toEqual(before);
  });
});

describe('a click on the head of a column', () => {
  test.each<[Pick<Column<never>, 'key' | 'kind'>, Sorting | null, Sorting, string]>([
    [{ key: 'name', kind: 'text' }, null, { key: 'name', descending: false }, 'texts begin with A'],
    [{ key: 'ha', kind: 'number' }, null, { key: 'ha', descending: true }, 'numbers begin with the largest'],
    [
      { key: 'ha', kind: 'number' },
      { key: 'ha', descending: true },
      { key: 'ha', descending: false },
      'a second click turns the order',
    ],
    [
      { key: 'name', kind: 'text' },
      { key: 'ha', descending: true },
      { key: 'name', descending: false },
      'another column begins anew',
    ],
  ])('on %j after %j sorts by %j: %s', (column, current, expected) => {
    expect(nextSorting(column, current)).toEqual(expected);
  });
});
