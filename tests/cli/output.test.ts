import { describe, expect, test } from 'vitest';
import { jsonValue, plainDecimal, shownText } from '../../src/cli/output/cell-text.ts';
import { formatNdjson } from '../../src/cli/output/json.ts';
import { formatTable } from '../../src/cli/output/table.ts';
import { fractionCell, hectaresCell } from '../../src/cli/report.ts';

describe('cells', () => {
  test('hectares have 4 decimals and a point in csv', () => {
    expect(plainDecimal({ value: 868927.84, decimals: 4 })).toBe('868927.8400');
  });

  test('a rounded zero has no sign', () => {
    expect(plainDecimal({ value: -1e-9, decimals: 4 })).toBe('0.0000');
    expect(jsonValue({ value: -1e-9, decimals: 4 })).toBe(0);
    expect(Object.is(jsonValue({ value: -1e-9, decimals: 4 }), 0)).toBe(true);
  });

  test('json numbers are rounded to their decimals', () => {
    expect(jsonValue({ value: 1 / 3, decimals: 4 })).toBe(0.3333);
  });

  test('unknown is null in json and an em dash on the screen', () => {
    expect(hectaresCell(null)).toBeNull();
    expect(jsonValue(null)).toBeNull();
    expect(shownText(null, 'en')).toBe('—');
  });

  test('the share of a sliver in a park does not vanish', () => {
    expect(jsonValue(fractionCell(0.0002 / 868_269.82))).toBeGreaterThan(0);
  });

  test.each([
    ['es', '868,269.8158'],
    ['en', '868,269.8158'],
    ['pt', '868.269,8158'],
  ] as const)('the screen writes numbers as %s does', (language, text) => {
    expect(shownText({ value: 868269.8158, decimals: 4 }, language)).toBe(text);
  });
});

describe('formatTable', () => {
  test('aligns numbers to the right and texts to the left', () => {
    const rows = [
      { id: 'PN15', hectares: hectaresCell(868269.82) },
      { id: 'ere-campuya', hectares: null },
    ];
    expect(formatTable(['id', 'hectares'], rows, 'en')).toBe(
      [
        'id               hectares',
        '-----------  ------------',
        'PN15         868,269.8200',
        'ere-campuya             —',
        '',
      ].join('\n'),
    );
  });

  test('counts a letter with a combining mark once', () => {
    const rows = [
      { name: 'ʉ̃́', n: 1 },
      { name: 'abc', n: 2 },
    ];
    const [, , first = '', second = ''] = formatTable(['name', 'n'], rows, 'en').split('\n');
    expect(first.indexOf('1') - 'ʉ̃́'.length).toBe(second.indexOf('2') - 1);
  });

  test('cuts a long text and keeps it on one line', () => {
    const [, , row = ''] = formatTable(['quote'], [{ quote: `a\nb ${'c'.repeat(100)}` }], 'en').split('\n');
    expect(row).toHaveLength(60);
    expect(row.startsWith('a b ')).toBe(true);
    expect(row.endsWith('…')).toBe(true);
  });
});

test('ndjson has one object a line', () => {
  expect(
    formatNdjson([
      { id: 'a', hectares: null },
      { id: 'b', hectares: hectaresCell(1) },
    ]),
  ).toBe('{"id":"a","hectares":null}\n{"id":"b","hectares":1}\n');
});
