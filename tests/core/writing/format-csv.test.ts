import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../support/arbitrary-tables.ts';
import { areasTable, written, writtenTextOf } from '../../support/written-tables.ts';
import type { Cell, FeatureTable, TableRow } from '../../../src/core/writing/feature-table.ts';

/** A table of one column of text. */
function textsTable(cells: readonly Cell[]): FeatureTable {
  return {
    name: 'uno',
    title: 'Uno',
    columns: [{ name: 'c', title: 'C', type: 'text', unit: null }],
    rows: cells.map((cell) => ({ geometry: null, cells: [cell] })),
  };
}

function withoutGuard(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

describe('a table as CSV', () => {
  test.each([
    { id: 'csv', separator: ',', decimal: '.', mark: '' },
    { id: 'csv-es', separator: ';', decimal: ',', mark: '\ufeff' },
  ] as const)(
    'gives the same cells back to another reader, as $id',
    async ({ id, separator, decimal, mark }) => {
      await fc.assert(
        fc.asyncProperty(tablesOf(fc.constant(null)), async (table) => {
          const text = await writtenTextOf(id, table);
          expect(text.startsWith(mark)).toBe(true);
          const { data } = Papa.parse<string[]>(text.slice(mark.length).replace(/\r\n$/, ''), {
            delimiter: separator,
            newline: '\r\n',
          });
          const [names, ...rows] = data;
          expect(names).toEqual(table.columns.map(({ name }) => name));
          const given = table.rows.map(({ cells: [words, whole, number, yes, day] }) => [
            words ?? '',
            whole === null ? '' : String(whole),
            number === null ? '' : String(number).replace('.', decimal),
            yes === null ? '' : id === 'csv' ? String(yes) : yes === true ? 'sí' : 'no',
            day ?? '',
          ]);
          expect(rows.map(([words = '', ...others]) => [withoutGuard(words), ...others])).toEqual(
            given.map(([words, ...others]) => [withoutGuard(String(words)), ...others]),
          );
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each([
    { cell: '=1+2', as: "'=1+2", why: 'a formula' },
    { cell: '@SUM(A1)', as: "'@SUM(A1)", why: 'a formula of another program' },
    { cell: '-sin', as: "'-sin", why: 'it begins like one' },
    { cell: '-5', as: '-5', why: 'a number is none' },
    { cell: '-5,3', as: '"-5,3"', why: 'nor is one with a comma' },
    { cell: '-', as: '-', why: 'nor a dash' },
    { cell: '', as: '""', why: 'an empty text is not unknown' },
    { cell: null, as: '', why: 'unknown is nothing at all' },
    { cell: 'dice "así"', as: '"dice ""así"""', why: 'quotes are doubled' },
    { cell: 'dos\nlíneas', as: '"dos\nlíneas"', why: 'a line end stands in quotes' },
    { cell: ' a', as: '" a"', why: 'a space before it is kept' },
  ])('writes $cell as $as: $why', async ({ cell, as }) => {
    const { issues } = await written('csv', textsTable([cell]));
    expect(await writtenTextOf('csv', textsTable([cell]))).toBe(`c\r\n${as}\r\n`);
    expect(issues.map(({ code }) => code)).toEqual(as.startsWith("'") ? ['writing-formulas-guarded'] : []);
  });

  test('has points as two columns, and says that other geometries are left out', async () => {
    const row: TableRow = { geometry: { type: 'Point', coordinates: [-71.25, -2e-9] }, cells: ['a'] };
    const table = { ...textsTable([]), rows: [row, { geometry: null, cells: ['b'] }] };
    expect(await writtenTextOf('csv', table)).toBe('c,lon,lat\r\na,-71.25,-2e-9\r\nb,,\r\n');
    const { issues } = await written('csv', areasTable);
    expect(issues).toMatchObject([
      { code: 'writing-geometry-left-out', params: { count: 11 } },
      { code: 'writing-formulas-guarded', params: { count: 2 } },
    ]);
  });

  test('does not take the place of columns that are called lon and lat', async () => {
    const table: FeatureTable = {
      ...textsTable([]),
      columns: [{ name: 'Lon', title: '', type: 'text', unit: null }],
      rows: [{ geometry: { type: 'Point', coordinates: [1, 2] }, cells: ['72° O'] }],
    };
    expect(await writtenTextOf('csv', table)).toBe('Lon\r\n72° O\r\n');
  });
});
