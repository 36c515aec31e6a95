import { describe, expect, test } from 'vitest';
import { es } from '../../../src/i18n/es.ts';
import { containsWords } from '../../../src/panels/parts/plain-text.ts';
import { rowText, tableColumns } from '../../../src/panels/table/table-columns.ts';
import { tableRows } from '../../../src/panels/table/table-rows.ts';
import { embeddedLayer, embeddedLayerIds } from '../../support/embedded.ts';

describe('the table of a layer', () => {
  test.each(embeddedLayerIds())('%s has a row for every feature and begins with its name', (id) => {
    const layer = embeddedLayer(id);
    const rows = tableRows(layer, '2026-11-22');
    const columns = tableColumns(layer.entry, rows, es, 'es');
    expect(rows).toHaveLength(layer.entry.count);
    expect(columns[0]?.key).toBe('name');
    expect(columns.every(({ label }) => label !== '')).toBe(true);
  });

  test('tells the status at the date and nothing where there is none to tell', () => {
    const areas = embeddedLayer('protected-areas');
    const at = (date: string) => tableRows(areas, date).find(({ id }) => id === 'RC11')?.status;
    expect(at('2019-06-02')).toBe('proposed');
    expect(at('2025-09-26')).toBe('established');
    expect(tableRows(embeddedLayer('rivers'), '2025-09-26').every(({ status }) => status === null)).toBe(
      true,
    );
  });

  test('marks what nobody has drawn', () => {
    const missing = tableRows(embeddedLayer('protected-areas'), '2026-11-22').filter(
      ({ isDrawn }) => !isDrawn,
    );
    expect(missing.map(({ id }) => id)).toEqual(['ere-campuya']);
  });

  test('shows no column that is empty in every row', () => {
    const layer = embeddedLayer('localities');
    const rows = tableRows(layer, '2026-11-22');
    for (const column of tableColumns(layer.entry, rows, es, 'es')) {
      expect(rows.some((row) => column.text(row) !== '—')).toBe(true);
    }
  });

  test.each([
    ['protected-areas', 'algodon', ['ACR34'], 'without accents'],
    ['protected-areas', 'reserva comunal bajo', ['RC11'], 'by category and name together'],
    ['pdet-municipalities', '86568', ['86568'], 'by code'],
  ])('of %s finds «%s» in %j: %s', (id, query, expected) => {
    const rows = tableRows(embeddedLayer(id), '2026-11-22');
    const found = rows.filter((row) => containsWords(rowText(row, es, 'es'), query));
    expect(found.map((row) => row.id)).toEqual(expected);
  });
});
