import { expect, test } from 'vitest';
import { missingFeatures } from '../../../src/panels/sources/missing-features.ts';
import { embeddedLayer } from '../../support/embedded.ts';

test.each([
  ['protected-areas', ['Ere Campuya'], 'a proposal without a public polygon'],
  ['pdet-municipalities', ['Florida', 'Pradera'], 'two municipalities without an outline'],
  ['departments', [], 'all are drawn'],
  ['pdet-table', [], 'a table lacks no geometry'],
])('%s lacks %j: %s', (id, expected) => {
  expect(missingFeatures(embeddedLayer(id)).names).toEqual(expected);
});
