import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Cell, ColumnType, FeatureTable, TableRow } from '../../../src/core/writing/feature-table.ts';
import { areasTable, readBack, written } from '../../support/written-tables.ts';

function tableOf(
  names: readonly string[],
  rows: readonly TableRow[],
  type: ColumnType = 'text',
): FeatureTable {
  const columns = names.map((name) => ({ name, title: name, type, unit: null }));
  return { name: 'cosas', title: 'Cosas', columns, rows };
}

function nowhere(...cells: Cell[]): TableRow {
  return { geometry: null, cells };
}

const AT = [-72, -2];
const point: TableRow = { geometry: { type: 'Point', coordinates: AT }, cells: ['p'] };
const line: TableRow = { geometry: { type: 'LineString', coordinates: [AT, [-71, -2]] }, cells: ['l'] };

async function namesIn(table: FeatureTable): Promise<readonly string[]> {
  const { files } = await written('shp', table);
  return Object.keys(unzipSync(files[0]?.bytes ?? new Uint8Array())).sort();
}

describe('a table as a shapefile', () => {
  test('is all of its parts in one archive', async () => {
    const { files, issues } = await written('shp', areasTable);
    expect(files.map(({ path }) => path)).toEqual(['areas.shp.zip']);
    expect(await namesIn(areasTable)).toEqual(
      ['cpg', 'dbf', 'prj', 'shp', 'shx'].map((part) => `areas.${part}`),
    );
    expect(issues).toMatchObject([
      { code: 'writing-name-changed', at: { path: 'superficie_ha' }, params: { to: 'superficie' } },
    ]);
  });

  test.each([
    {
      names: ['superficie_ha', 'superficie'],
      short: ['superfic_2', 'superficie'],
      why: 'who fits keeps the name',
    },
    {
      names: ['una larguísima', 'una larguísimo'],
      short: ['una_largu', 'una_larg_2'],
      why: 'í takes two bytes',
    },
    { names: ['Año', 'año'], short: ['Año', 'año_2'], why: 'capitals are no difference' },
    { names: ['a-b', ''], short: ['a_b', '_'], why: 'a dash is not allowed, nor is nothing' },
    {
      names: Array.from({ length: 12 }, (_, index) => `columna_larga_${String(index)}`),
      short: [
        'columna_la',
        ...Array.from({ length: 8 }, (_, index) => `columna__${String(index + 2)}`),
        'columna_10',
        'columna_11',
        'columna_12',
      ],
      why: 'the number takes the room that it needs',
    },
  ])('calls $names $short: $why', async ({ names, short }) => {
    const table = tableOf(names, [nowhere(...names.map(() => 'x'))]);
    const [feature] = await readBack('shp', table);
    expect(Object.keys(feature?.properties ?? {})).toEqual(short);
    const { issues } = await written('shp', table);
    const renamed = names.filter((name, index) => name !== short[index]);
    expect(issues.map(({ at }) => at.path)).toEqual(renamed);
  });

  test('puts points and lines apart, and rows that are nowhere with the first', async () => {
    const table = tableOf(['c'], [line, nowhere('n'), point]);
    expect((await namesIn(table)).filter((name) => name.endsWith('.shp'))).toEqual([
      'cosas-lines.shp',
      'cosas-points.shp',
    ]);
    const features = await readBack('shp', table);
    expect(features.map(({ properties }) => properties['c'])).toEqual(['n', 'p', 'l']);
    const { issues } = await written('shp', table);
    expect(issues).toMatchObject([{ code: 'writing-kinds-apart', params: { files: 2 } }]);
  });

  test('puts a collection into each layer that it has parts of', async () => {
    const both: TableRow = {
      geometry: {
        type: 'GeometryCollection',
        geometries: [point.geometry, line.geometry].filter((geometry) => geometry !== null),
      },
      cells: ['b'],
    };
    const features = await readBack('shp', tableOf(['c'], [both]));
    expect(features.map(({ geometry, properties }) => [geometry, properties['c']])).toEqual([
      [point.geometry, 'b'],
      [line.geometry, 'b'],
    ]);
  });

  test('cuts a text of more than 254 bytes between letters, and says so', async () => {
    const table = tableOf(['c'], [nowhere(`${'a'.repeat(253)}ñandú`), nowhere('ñ'.repeat(127))]);
    const features = await readBack('shp', table);
    expect(features.map(({ properties }) => properties['c'])).toEqual(['a'.repeat(253), 'ñ'.repeat(127)]);
    const { issues } = await written('shp', table);
    expect(issues).toMatchObject([
      { code: 'writing-text-cut', at: { path: 'c' }, params: { count: 1, limit: 254 } },
    ]);
  });

  test.each([
    { cells: [1e-20, -1.2345678901234567e-6, 12345678901234.5], why: 'all digits, however small' },
    { cells: [0, null, -0.5], why: 'unknown is not 0' },
    { cells: [9007199254740991, -9007199254740991], why: 'the largest whole numbers' },
  ])('keeps the numbers $cells: $why', async ({ cells }) => {
    const table = tableOf(
      ['c'],
      cells.map((cell) => nowhere(cell)),
      'number',
    );
    const features = await readBack('shp', table);
    expect(features.map(({ properties }) => properties['c'])).toEqual(cells);
  });

  test('has a column of positions where the table has none, and no rows where it has none', async () => {
    expect(await readBack('shp', tableOf([], []))).toEqual([]);
    const [feature] = await readBack('shp', tableOf([], [{ ...point, cells: [] }]));
    expect(feature?.properties).toEqual({ n: 1 });
  });
});
