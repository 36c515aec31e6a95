import { expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import { closes } from '../../../src/panels/overlaps/closes.ts';

test.each<[number | null, boolean | null, string]>([
  [3.7e-8, true, 'numerical noise does not show'],
  [-3.7e-8, true, 'on either side'],
  [0.0051, false, 'what the two decimals would show'],
  [-1181.61, false, 'a layer that overlaps itself'],
  [null, null, 'a pair that nobody could measure'],
])('an account with a residual of %s closes: %s, %s', (residual, expected) => {
  expect(closes({ residual: residual === null ? null : hectares(residual) })).toBe(expected);
});
