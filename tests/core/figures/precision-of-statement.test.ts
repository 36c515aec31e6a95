import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { precisionOfStatement, roundsTo } from '../../../src/core/figures/precision-of-statement.ts';

describe('The precision of a wording', () => {
  test.each([
    ['4 million hectares', 4_000_000, 1, 500_000, 'one digit before the scale word'],
    ['1.7 million hectares', 1_700_000, 2, 50_000, 'a tenth of a million'],
    ['1,7 millones de hectáreas', 1_700_000, 2, 50_000, 'a decimal comma before a Spanish scale word'],
    ['1,7 milhão de hectares', 1_700_000, 2, 50_000, 'and before a Portuguese one'],
    ['4.0 million', 4_000_000, 2, 50_000, 'a decimal zero is stated on purpose'],
    ['1.700 million', 1_700_000, 4, 500, 'a mark before a scale word is decimal'],
    ['nearly 70,000 people', 70_000, 1, 5_000, 'closing zeros only give the size'],
    ['868,927.84 ha', 868_927.84, 8, 0.005, 'English grouping with decimals'],
    ['868.927,84 ha', 868_927.84, 8, 0.005, 'Spanish grouping with decimals'],
    ['€ 19.500.000', 19_500_000, 3, 50_000, 'points that group thousands'],
    ['1,694,097 ha', 1_694_097, 7, 0.5, 'commas that group thousands'],
    ['391 039 ha', 391_039, 6, 0.5, 'spaces that group thousands'],
    ['1.234 ha', 1_234, 4, 0.5, 'one mark before three digits groups'],
    ['0.05 ha', 0.05, 1, 0.005, 'leading zeros are no digits of significance'],
    ['150 mil hectáreas', 150_000, 2, 5_000, 'a thousand in Spanish'],
    ['3 miles', 3, 1, 0.5, 'a word that only begins like a scale word'],
  ])('«%s» is %d with %d significant digits, ± %d: %s', (wording, value, significantDigits, halfUnit) => {
    const precision = precisionOfStatement(wording);
    expect(precision?.value).toBeCloseTo(value, 6);
    expect(precision?.significantDigits).toBe(significantDigits);
    expect(precision?.halfUnit).toBeCloseTo(halfUnit, 9);
  });

  test('is unknown without digits', () => {
    expect(precisionOfStatement('nine local indigenous peoples')).toBeNull();
  });

  test('both ends of the interval round to the statement, and nothing beyond them', () => {
    const stated = precisionOfStatement('1.7 million');
    if (stated === null) throw new Error('1.7 million has a precision');
    expect([1_650_000, 1_750_000].map((value) => roundsTo(value, stated))).toEqual([true, true]);
    expect([1_649_999, 1_750_001].map((value) => roundsTo(value, stated))).toEqual([false, false]);
  });

  test('whatever is written with some decimals of a million rounds to what is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000, max: 99_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (hectares, decimals) => {
          const stated = precisionOfStatement(`${(hectares / 1e6).toFixed(decimals)} million ha`);
          // toFixed decides ties by the binary fraction, so that a tie may be rounded either way: both ends count.
          expect(stated !== null && Math.abs(hectares - stated.value) <= stated.halfUnit * (1 + 1e-9)).toBe(
            true,
          );
        },
      ),
    );
  });
});
