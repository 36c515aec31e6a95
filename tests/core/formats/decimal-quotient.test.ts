import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalQuotient } from '../../../src/core/formats/decimal-quotient.ts';

describe('decimalQuotient', () => {
  test('is the double that the text of the decimal number is converted to, where it is sure', () => {
    let sure = 0;
    const runs = 20_000;
    fc.assert(
      fc.property(
        fc.integer({ min: 1e14, max: 1e15 - 1 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(),
        fc.nat(22),
        (high, extra, seed, decimals) => {
          const scale = Number(`1e${String(extra)}`);
          const low = seed % scale;
          const digits = `${String(high)}${String(low).padStart(extra, '0')}`;
          const quotient = decimalQuotient(high, scale, low, Number(`1e${String(decimals)}`));
          if (Number.isNaN(quotient)) return;
          sure += 1;
          expect(quotient).toBe(Number(`${digits}e-${String(decimals)}`));
        },
      ),
      { numRuns: runs },
    );
    expect(sure).toBeGreaterThan(0.99 * runs);
  });

  test.each([
    { high: 900_719_925_474_099, scale: 100, low: 30, divisor: 10, text: '9007199254740993' },
    { high: 900_719_925_474_099, scale: 100, low: 50, divisor: 10, text: '9007199254740995' },
  ])('is not sure, or right, in the middle of two doubles: $text', ({ high, scale, low, divisor, text }) => {
    expect([Number.NaN, Number(text)]).toContainEqual(decimalQuotient(high, scale, low, divisor));
  });
});
