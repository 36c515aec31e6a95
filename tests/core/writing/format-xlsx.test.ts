import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Cell, ColumnType, FeatureTable } from '../../../src/core/writing/feature-table.ts';
import { areasTable, written } from '../../support/written-tables.ts';

function tableOf(type: ColumnType, cells: readonly Cell[]): FeatureTable {
  return {
    name: 'uno',
    title: 'Uno',
    columns: [{ name: 'c', title: 'C', type, unit: null }],
    rows: cells.map((cell) => ({ geometry: null, cells: [cell] })),
  };
}

async function partsOf(...given: Parameters<typeof written> extends [unknown, ...infer Rest] ? Rest : never) {
  const { files, issues } = await written('xlsx', ...given);
  const parts = unzipSync(files[0]?.bytes ?? new Uint8Array());
  return { issues, textOf: (path: string): string => strFromU8(parts[path] ?? new Uint8Array()) };
}

/** The second row of the first sheet, behind the headings. */
async function rowOf(table: FeatureTable): Promise<string> {
  const { textOf } = await partsOf(table);
  return /<row r="2">(.*)<\/row>/.exec(textOf('xl/worksheets/sheet1.xml'))?.[1] ?? '';
}

const TEXT = '<c r="A2" t="inlineStr"><is><t xml:space="preserve">';

describe('a table as XLSX', () => {
  test.each<{ type: ColumnType; cell: Cell; as: string; why: string }>([
    { type: 'number', cell: -0.5, as: '<c r="A2"><v>-0.5</v></c>', why: 'a number is a number' },
    { type: 'integer', cell: 0, as: '<c r="A2"><v>0</v></c>', why: 'and 0 is one' },
    { type: 'number', cell: null, as: '', why: 'unknown is no cell at all' },
    { type: 'boolean', cell: false, as: '<c r="A2" t="b"><v>0</v></c>', why: 'no is no' },
    { type: 'date', cell: '2019-06-10', as: '<c r="A2" s="1"><v>43626</v></c>', why: 'a day is counted' },
    {
      type: 'date',
      cell: '1900-03-01',
      as: '<c r="A2" s="1"><v>61</v></c>',
      why: 'the first that is certain',
    },
    {
      type: 'date',
      cell: '1900-02-28',
      as: `${TEXT}1900-02-28</t></is></c>`,
      why: 'before it there is a day too many',
    },
    { type: 'text', cell: '=1+2', as: `${TEXT}=1+2</t></is></c>`, why: 'a text is no formula' },
    { type: 'text', cell: '007', as: `${TEXT}007</t></is></c>`, why: 'a code is no number' },
    {
      type: 'text',
      cell: '<a> "ñ" &',
      as: `${TEXT}&lt;a&gt; &quot;ñ&quot; &amp;</t></is></c>`,
      why: 'marks of XML',
    },
    { type: 'text', cell: '_x0041_', as: `${TEXT}_x005F_x0041_</t></is></c>`, why: 'it would become an A' },
  ])('writes $type $cell: $why', async ({ type, cell, as }) => {
    expect(await rowOf(tableOf(type, [cell]))).toBe(as);
  });

  test('puts a question mark where XML holds no such character, and says so', async () => {
    expect(await rowOf(tableOf('text', ['a\u0001b']))).toBe(`${TEXT}a?b</t></is></c>`);
    const { issues } = await partsOf(tableOf('text', ['a\u0001b', 'c']));
    expect(issues).toMatchObject([{ code: 'writing-text-replaced', params: { count: 1 } }]);
  });

  test('cuts what is longer than a cell can be, and says so', async () => {
    const { issues, textOf } = await partsOf(tableOf('text', ['a'.repeat(40_000)]));
    expect(textOf('xl/worksheets/sheet1.xml')).toContain(`>${'a'.repeat(32_767)}<`);
    expect(issues).toMatchObject([
      { code: 'writing-text-cut', at: { path: 'c' }, params: { limit: 32_767 } },
    ]);
  });

  test('has a sheet of the rows on methods that it is given', async () => {
    const methods = [
      ['fuente', 'valor'],
      ['vértices', 12],
    ];
    const { textOf } = await partsOf(areasTable, { methods, methodsTitle: 'methods' });
    expect(textOf('xl/workbook.xml')).toContain('<sheet name="areas" sheetId="1" r:id="rId1"/>');
    expect(textOf('xl/workbook.xml')).toContain('<sheet name="methods" sheetId="2" r:id="rId2"/>');
    expect(textOf('xl/worksheets/sheet2.xml')).toContain('<c r="B2"><v>12</v></c>');
  });

  test('counts columns on after Z', async () => {
    const columns = Array.from({ length: 703 }, (_, index) => ({
      name: `c${String(index)}`,
      title: '',
      type: 'integer' as const,
      unit: null,
    }));
    const row = await rowOf({
      ...tableOf('text', []),
      columns,
      rows: [{ geometry: null, cells: columns.map((_, index) => index) }],
    });
    for (const [place, index] of [
      ['Z2', 25],
      ['AA2', 26],
      ['AZ2', 51],
      ['ZZ2', 701],
      ['AAA2', 702],
    ] as const) {
      expect(row).toContain(`<c r="${place}"><v>${String(index)}</v></c>`);
    }
  });
});
