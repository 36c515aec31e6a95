import { describe, expect, test } from 'vitest';
import type { FeatureTable } from '../../../src/core/writing/feature-table.ts';
import { written, writtenTextOf } from '../../support/written-tables.ts';

const table: FeatureTable = {
  name: 'lugares',
  title: 'Lugares & más',
  columns: [
    { name: 'clave', title: 'Clave', type: 'text', unit: null },
    { name: 'Nombre', title: 'Nombre', type: 'text', unit: null },
    { name: 'cuenta', title: 'Cuenta', type: 'integer', unit: null },
    { name: 'muchos', title: 'Muchos', type: 'integer', unit: null },
  ],
  rows: [
    { geometry: { type: 'Point', coordinates: [-71.5, -1e-7] }, cells: ['c1', 'Ñeco', 5, 2 ** 40] },
    { geometry: null, cells: ['c2', null, null, null] },
  ],
};

describe('a table as KML', () => {
  test('is called by its title, and its placemarks by the column of names', async () => {
    const text = await writtenTextOf('kml', table);
    expect(text).toContain('<name>Lugares &amp; más</name>');
    expect(text).toContain('<Placemark><name>Ñeco</name>');
  });

  test('declares a column of whole numbers beyond 32 bits as one of numbers', async () => {
    const text = await writtenTextOf('kml', table);
    expect(text).toContain('<SimpleField name="cuenta" type="int">');
    expect(text).toContain('<SimpleField name="muchos" type="double">');
  });

  test('writes positions without exponents, and nothing of what is unknown', async () => {
    const text = await writtenTextOf('kml', table);
    expect(text).toContain('<coordinates>-71.5,-0.0000001</coordinates>');
    expect(text).toContain('<SimpleData name="clave">c2</SimpleData></SchemaData>');
    expect(text).not.toContain('null');
  });

  test('says how many texts hold what XML cannot', async () => {
    const broken = { ...table, rows: [{ geometry: null, cells: ['a\u0000b', '\ud800', null, null] }] };
    const { issues } = await written('kml', broken);
    expect(issues).toMatchObject([{ code: 'writing-text-replaced', params: { count: 2 } }]);
    expect(await writtenTextOf('kml', broken)).toContain('>a?b<');
  });
});
