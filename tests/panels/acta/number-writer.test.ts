import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/i18n/format.ts';
import { numberWriter } from '../../../src/panels/acta/number-writer.ts';

test('writes every number as the rest of the page does', () => {
  const languages = fc.constantFrom('es' as const, 'en' as const, 'pt' as const);
  const decimals = fc.integer({ min: 0, max: 7 });
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      languages,
      decimals,
      (value, language, places) => {
        expect(numberWriter(language, places)(value)).toBe(
          formatNumber(value, language, { decimals: places }),
        );
      },
    ),
  );
});
