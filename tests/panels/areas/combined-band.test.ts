import { expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import { combinedBand } from '../../../src/panels/areas/combined-band.ts';

test.each<[(number | null)[], number | null, string]>([
  [[3, 4], 5, 'independent errors add as the sides of a right angle'],
  [[1450], 1450, 'one area keeps its band'],
  [[3, null], null, 'one unknown band makes the whole unknown'],
  [[], null, 'no area has no band'],
])('the bands %j make %s: %s', (bands, expected) => {
  expect(combinedBand(bands.map((band) => (band === null ? null : hectares(band))))).toBe(expected);
});
