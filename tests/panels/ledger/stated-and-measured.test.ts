import { beforeAll, expect, test } from 'vitest';
import type { LedgerEntry } from '../../../src/core/figures/ledger.ts';
import { statedAndMeasured, type StatedAndMeasured } from '../../../src/panels/ledger/stated-and-measured.ts';
import { compileInline } from '../../support/ledger.ts';
import { readEmbeddedFacts } from '../../support/stated-figures.ts';

let ledger: ReadonlyMap<string, LedgerEntry>;
let rows: readonly StatedAndMeasured[];

beforeAll(async () => {
  ledger = await compileInline(readEmbeddedFacts());
  rows = statedAndMeasured([...ledger.values()]);
});

test('the greatest differences stand first: the three areas of which there are one and five', () => {
  expect(rows.slice(0, 2).map(({ entry }) => entry.figure.id)).toEqual(['F025', 'F026']);
  const sizes = rows.map(({ percent }) => Math.abs(percent));
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
});

test.each([
  ['F027', true, 'the 1.7 million hectares have a measured number beside them'],
  ['F008', false, 'four million hectares without a boundary cannot be measured'],
  ['F064', false, 'the document does not say the sum that follows from it'],
  ['F050', false, 'nothing is a per cent of zero'],
])('%s is shown: %s, for %s', (id, isShown) => {
  expect(ledger.has(id)).toBe(true);
  expect(rows.some(({ entry }) => entry.figure.id === id)).toBe(isShown);
});

test('an area on an outline is a whole number of hectares, as in the list', () => {
  const area = rows.find(({ entry }) => entry.figure.id === 'F027')?.measurement.value;
  expect(area).toBe(Math.round(Number(area)));
});
