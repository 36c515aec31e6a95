import { describe, expect, test } from 'vitest';
import { es } from '../../../src/i18n/es.ts';
import { columnTotals } from '../../../src/panels/table/column-totals.ts';
import { tableRows } from '../../../src/panels/table/table-rows.ts';
import type { FeatureRow } from '../../../src/panels/table/table-rows.ts';
import { embeddedLayer } from '../../support/embedded.ts';

function row(properties: FeatureRow['properties']): FeatureRow {
  return { id: JSON.stringify(properties), name: '', properties, status: null, isDrawn: true };
}

function footOf(rows: readonly FeatureRow[], key: string): string | undefined {
  return columnTotals(rows, ['name', key], es, 'es').get(key);
}

describe('the foot of the table', () => {
  test.each([
    { key: 'population', values: [10, 20], foot: '30', why: 'people are counted' },
    { key: 'legalHectares', values: [1.25, 2], foot: '3.25', why: 'hectares keep their decimals' },
    { key: 'population', values: [10, null, 20], foot: '30 (de 2)', why: 'what nobody knows is not 0' },
    { key: 'population', values: [null, null], foot: undefined, why: 'nothing known, nothing summed' },
    { key: 'code', values: [10, 20], foot: undefined, why: 'codes do not add up' },
    { key: 'rank', values: [1, 2], foot: undefined, why: 'nor do ranks' },
  ])('of $key with $values says $foot ($why)', ({ key, values, foot }) => {
    expect(
      footOf(
        values.map((value) => row({ [key]: value })),
        key,
      ),
    ).toBe(foot);
  });

  test('says of how many rows it is', () => {
    expect(columnTotals([row({}), row({})], ['name'], es, 'es').get('name')).toBe('Total de 2');
  });

  test('has the legal hectares of the protected areas, and says that one has none', () => {
    const rows = tableRows(embeddedLayer('protected-areas'), '2026-11-22');
    expect(footOf(rows, 'legalHectares')).toBe('4,801,786.39 (de 12)');
  });
});
