import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import { areaCsv } from '../../../src/panels/areas/area-csv.ts';
import { featureBands } from '../../../src/panels/areas/feature-bands.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const layer = embeddedLayer('protected-areas');
const bands = featureBands(layer);

function rowsOf(date: string): Record<string, string>[] {
  const text = areaCsv(
    layer,
    [
      { id: 'PN15', name: 'Yaguas', method: 'utm:19S', hectares: hectares(869331.123456) },
      { id: 'RC11', name: 'Bajo Putumayo Yaguas', method: 'ellipsoidal', hectares: null },
    ],
    bands,
    date,
  );
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe('the areas as CSV', () => {
  test('begin with the columns of the command line, hectares with 4 decimals', () => {
    const [yaguas] = rowsOf('2026-11-22');
    expect(Object.keys(yaguas ?? {}).slice(0, 4)).toEqual(['id', 'name', 'method', 'hectares']);
    expect(yaguas?.['hectares']).toBe('869331.1235');
  });

  test('carry on every row what is needed to cite and to recompute', () => {
    for (const row of rowsOf('2026-11-22')) {
      expect(row).toMatchObject({
        as_of: '2026-11-22',
        layer: 'protected-areas',
        precision: 'outline',
        authority: layer.entry.authority,
        vintage: layer.entry.vintage,
        licence: layer.entry.licence,
        layer_sha256: layer.entry.sha256,
      });
    }
  });

  test('tell the error of the feature where it has one of its own', () => {
    expect(rowsOf('2026-11-22').map((row) => row['positional_error_m'])).toEqual(['350', '1000']);
  });

  test('leave an unknown area empty and never 0', () => {
    expect(rowsOf('2026-11-22')[1]?.['hectares']).toBe('');
  });

  test.each([
    ['2019-06-02', 'proposed', 'before its decree'],
    ['2026-11-22', 'established', 'after it'],
  ])('tell the status at %s: %s, %s', (date, status) => {
    expect(rowsOf(date)[1]?.['status']).toBe(status);
  });
});
