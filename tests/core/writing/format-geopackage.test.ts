import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largeTable, readBack, written } from '../../support/written-tables.ts';
import type { FeatureTable } from '../../../src/core/writing/feature-table.ts';

function textsTable(texts: readonly string[]): FeatureTable {
  return {
    name: 'textos',
    title: 'Textos',
    columns: [{ name: 'texto', title: 'Texto', type: 'text', unit: null }],
    rows: texts.map((text) => ({ geometry: null, cells: [text] })),
  };
}

describe('a table as a GeoPackage', () => {
  test('keeps texts of every length, in their page or in a chain of others', async () => {
    // A page holds 4061 bytes of a record, and the next ones 4092 each.
    const length = fc.oneof(
      fc.nat(300),
      fc.integer({ min: 3900, max: 4200 }),
      fc.integer({ min: 7900, max: 8700 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(length, { maxLength: 12 }), async (lengths) => {
        const texts = lengths.map((count, index) => String(index % 10).repeat(count));
        const features = await readBack('gpkg', textsTable(texts));
        expect(features.map(({ properties }) => properties['texto'])).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });

  test('keeps all rows of a table of many pages, and a list of columns longer than a page', async () => {
    const table = largeTable();
    const features = await readBack('gpkg', table);
    expect(features.map(({ id }) => id)).toEqual(table.rows.map((_, index) => String(index + 1)));
    const [name = ''] = table.columns.slice(-1).map((column) => column.name);
    expect(features.map(({ properties }) => properties[name])).toEqual(
      table.rows.map(({ cells }) => cells.at(-1)),
    );
  });

  test('tells columns apart that differ in capitals alone, or take a name that it needs', async () => {
    const columns = ['Nombre', 'nombre', 'fid', 'GEOM', ''].map((name) => ({
      name,
      title: name,
      type: 'text' as const,
      unit: null,
    }));
    const table: FeatureTable = {
      ...textsTable([]),
      columns,
      rows: [{ geometry: null, cells: ['a', 'b', 'c', 'd', 'e'] }],
    };
    const { issues } = await written('gpkg', table);
    expect(issues.map(({ code, at, params }) => [code, at.path, params['to']])).toEqual([
      ['writing-name-changed', 'nombre', 'nombre_2'],
      ['writing-name-changed', 'fid', 'fid_2'],
      ['writing-name-changed', 'GEOM', 'GEOM_2'],
      ['writing-name-changed', '', '_'],
    ]);
    const [feature] = await readBack('gpkg', table);
    expect(feature?.properties).toEqual({
      fid: 1,
      Nombre: 'a',
      nombre_2: 'b',
      fid_2: 'c',
      GEOM_2: 'd',
      _: 'e',
    });
  });

  test('is the same whenever it is written', async () => {
    const [one, other] = [await written('gpkg', largeTable(50)), await written('gpkg', largeTable(50))];
    expect(one.files[0]?.bytes).toEqual(other.files[0]?.bytes);
  });
});
