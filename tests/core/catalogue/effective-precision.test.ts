import { expect, test } from 'vitest';

import {
  effectivePositionalError,
  effectivePrecision,
  strongestVerdict,
} from '../../../src/core/catalogue/effective-precision.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const { entry } = embeddedLayer('protected-areas');

test.each([
  ['PN15', 350, 'outline', 'as the layer'],
  ['RC11', 1000, 'outline', 'the public copy is itself generalised'],
  ['ere-campuya', 350, 'none', 'it has no polygon'],
  ['nowhere', 350, 'outline', 'a feature without an entry is as its layer'],
])('%s has an error of %i m and the precision %s: %s', (id, error, precision) => {
  expect(effectivePositionalError(entry, id)).toBe(error);
  expect(effectivePrecision(entry, id)).toBe(precision);
});

test('an undeclared error stays unknown', () => {
  expect(effectivePositionalError(embeddedLayer('rivers').entry, 'putumayo')).toBeNull();
});

test.each([
  ['official', 'agrees'],
  ['outline', 'consistent'],
  ['point', 'not-checkable'],
  ['none', 'not-checkable'],
] as const)('of a geometry of precision %s one can say %s at best', (precision, verdict) => {
  expect(strongestVerdict(precision)).toBe(verdict);
});
