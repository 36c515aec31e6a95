import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentageRule } from '../../../src/core/figures/percentage-rounding.ts';

describe('The rule that made a whole percentage', () => {
  test.each([
    [100 / 3, 33, 'both', '33.33 is 33 either way'],
    [1300 / 94, 14, 'rounding', '13.83 is 14 only when rounded'],
    [47.8, 47, 'truncation', '47.8 is 47 only when cut off'],
    [12.5, 12, 'truncation', 'half rounds up, to 13'],
    [12.5, 13, 'rounding', 'half rounds up'],
    [13.2, 14, 'none', 'only rounding up would give 14'],
    [0, 0, 'both', 'nothing is nothing'],
  ])('%d stated as %d: %s, since %s', (exact, stated, rule) => {
    expect(percentageRule(exact, stated)).toBe(rule);
  });

  test('a rule never fits a percentage that is a point or more away', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.integer({ min: 0, max: 100 }),
        (exact, stated) => {
          const isFar = Math.abs(exact - stated) >= 1;
          expect(isFar && percentageRule(exact, stated) !== 'none').toBe(false);
        },
      ),
    );
  });
});
