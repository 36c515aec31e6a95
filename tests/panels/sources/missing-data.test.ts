import { expect, test } from 'vitest';
import { countMissing } from '../../../src/core/catalogue/count-missing.ts';
import { missingCsv } from '../../../src/panels/sources/missing-csv.ts';
import { layersThatMiss, missingGroups } from '../../../src/panels/sources/missing-groups.ts';
import { withMissingShown } from '../../../src/state/show-missing.ts';
import { embeddedLayer, embeddedLayerIds } from '../../support/embedded.ts';

const DATE = '2026-11-22';

test.each([
  ['community-candidates', ['basin', 'district', 'federation']],
  ['communities', ['district']],
  ['localities', ['zone', 'district', 'federation']],
])('what is missing of %s is counted by %s first', (id, keys) => {
  expect(missingGroups(embeddedLayer(id), DATE).slice(0, keys.length)).toEqual(keys);
});

test('communities stand before other layers, and lines and tables are none of them', () => {
  const layers = layersThatMiss(embeddedLayerIds().map(embeddedLayer));
  expect(layers.slice(0, 3).map(({ entry }) => entry.theme)).toEqual(Array(3).fill('communities'));
  expect(layers.some(({ entry }) => entry.geometry === 'lines' || entry.geometry === 'table')).toBe(false);
});

test('every row of the CSV says of what layer, date and age it speaks', () => {
  const { entry, collection } = embeddedLayer('community-candidates');
  const { groups } = countMissing({ entry, collection }, 'basin', DATE, 5);
  const lines = missingCsv(groups, { entry, key: 'basin', date: DATE, years: 5 }).trim().split('\r\n');
  expect(lines).toHaveLength(groups.length + 1);
  expect(lines.slice(1).every((line) => line.endsWith(entry.sha256) && line.includes(`,5,${DATE},`))).toBe(
    true,
  );
});

test('the map shows the layer, unfiltered, in the colours of what is missing, and leaves others as they were', () => {
  const other = { id: 'rivers', visible: true, opacity: 1 };
  const filtered = {
    id: 'localities',
    visible: false,
    opacity: 0.5,
    filters: [{ attribute: 'zone', values: ['Napo'] }],
  };
  expect(withMissingShown([other, filtered], 'localities')).toEqual([
    other,
    { id: 'localities', visible: true, opacity: 0.5, colourBy: 'missing' },
  ]);
});
