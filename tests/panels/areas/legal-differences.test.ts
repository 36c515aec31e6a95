import { expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import { legalDifferences } from '../../../src/panels/areas/legal-differences.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const layer = embeddedLayer('protected-areas');

test('a difference is measured minus legal in per cent of the legal area, the greatest first', () => {
  const measured = new Map([
    ['PN15', hectares(868927.84)],
    ['RC11', hectares(160604.41 * 0.98)],
    ['ACR09', hectares(434129.54 * 1.01)],
  ]);
  const found = legalDifferences(layer, measured).map(({ id, percent }) => [id, Number(percent.toFixed(6))]);
  expect(found).toEqual([
    ['RC11', -2],
    ['ACR09', 1],
    ['PN15', 0],
  ]);
});

test('the band is in per cent of the legal area too', () => {
  const [yaguas] = legalDifferences(layer, new Map([['PN15', hectares(868927.84)]]));
  expect(yaguas?.bandPercent).toBeCloseTo((Number(yaguas?.band) / 868927.84) * 100, 12);
  expect(yaguas?.bandPercent).toBeGreaterThan(0);
});

test.each<[id: string, area: number | null, why: string]>([
  ['PN15', null, 'what could not be measured has no difference'],
  ['nobody', 900000, 'the catalogue states nothing of what it does not know'],
])('%s measured as %s is left out: %s', (id, area) => {
  expect(legalDifferences(layer, new Map([[id, area === null ? null : hectares(area)]]))).toEqual([]);
});
