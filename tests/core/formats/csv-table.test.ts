import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatCsv } from '../../../src/core/formats/csv-table.ts';

describe('formatCsv', () => {
  test('writes names of columns, rows, and a line end after the last', () => {
    const csv = formatCsv(
      ['id', 'name', 'hectares'],
      [
        ['PN15', 'Yaguas', 868_269.82],
        ['x', null, '0.5000'],
      ],
    );
    expect(csv).toBe('id,name,hectares\r\nPN15,Yaguas,868269.82\r\nx,,0.5000\r\n');
  });

  test.each([
    { cell: 'a,b', written: '"a,b"', why: 'a comma separates' },
    { cell: 'say "so"', written: '"say ""so"""', why: 'quotes are doubled' },
    { cell: 'a\nb', written: '"a\nb"', why: 'a line may break in quotes' },
    { cell: '=1+1', written: '"\'=1+1"', why: 'a formula of a spreadsheet' },
    { cell: '@SUM(A1)', written: '"\'@SUM(A1)"', why: 'another' },
    { cell: '-A1', written: '"\'-A1"', why: 'a minus before something that is no number' },
    { cell: '-12.3456', written: '-12.3456', why: 'a negative number written with its decimals' },
    { cell: -0.5, written: '-0.5', why: 'a negative number' },
    { cell: null, written: '', why: 'unknown is empty, not 0' },
  ])('writes $cell as $written: $why', ({ cell, written }) => {
    expect(formatCsv(['a', 'b'], [['x', cell]])).toBe(`a,b\r\nx,${written}\r\n`);
  });

  test('gives back the cells when it is read', () => {
    const text = fc.string().filter((cell) => !/^[=+\-@\t\r]/.test(cell));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const { data } = Papa.parse<string[]>(formatCsv(['a', 'b'], rows).slice(0, -2), { newline: '\r\n' });
        expect(data).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });

  test('is a line of names where there are no rows', () => {
    expect(formatCsv(['id', 'name'], [])).toBe('id,name\r\n');
  });
});
