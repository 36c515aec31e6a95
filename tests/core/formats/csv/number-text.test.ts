import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDegrees } from '../../../../src/core/formats/csv/degrees-text.ts';
import { numberWith, readNumber } from '../../../../src/core/formats/csv/number-text.ts';

describe('readNumber', () => {
  test.each([
    ['868927', 868_927, 'no mark at all'],
    ['868927.84', 868_927.84, 'more than three digits before the mark: no thousands'],
    ['868927,84', 868_927.84, 'the same with a comma'],
    ['868,927.84', 868_927.84, 'Peru and English: two marks leave no doubt'],
    ['868.927,84', 868_927.84, 'Colombia'],
    ["434'129,54", 434_129.54, 'an apostrophe parts thousands only'],
    ['434’129.540', 434_129.54, 'so three digits after the mark are decimals'],
    ['434 129,54', 434_129.54, 'a space does too'],
    ['434\u00a0129,54', 434_129.54, 'and one that does not break'],
    ['9.701.280', 9_701_280, 'a mark that stands twice parts thousands'],
    ['9,701,280', 9_701_280, 'whichever it is'],
    ['0.935', 0.935, 'no thousands begin with 0'],
    ['-71.512', -71.512, 'no easting is negative'],
    ['−71,5', -71.5, 'a minus as books print it'],
    ['8.68e5', 868_000, 'as programs write it'],
    ['868927.84 m', 868_927.84, 'with its unit'],
  ])('%s is %d: %s', (text, value) => {
    expect(readNumber(text)).toMatchObject({ kind: 'number', value });
  });

  test.each(['868.927', '868,927', '7.280', '71.512'])('%s is one of two, and never guessed', (text) => {
    expect(readNumber(text).kind).toBe('either');
  });

  test.each(['', '.', ',', 'a', '1,2,3', '1.23.456', "43'41'29", '1-2', '868,92.784', '9'.repeat(41)])(
    '%s is none',
    (text) => {
      expect(readNumber(text).kind).toBe('none');
    },
  );

  test('what this language writes is read back, unless it could be thousands', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1000, max: 1e7, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const text = value.toFixed(decimals);
          expect(readNumber(text)).toMatchObject({ kind: 'number', value: Number(text) });
        },
      ),
    );
  });

  test('what Intl writes for Peru and for Colombia is one number, read as it was', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e6, max: 1e7, noNaN: true }), (value) => {
        for (const locale of ['es-PE', 'es-CO', 'de-CH', 'fr-FR']) {
          const text = value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
          expect(readNumber(text)).toMatchObject({ value: Number(value.toFixed(2)) });
        }
      }),
    );
  });
});

describe('numberWith', () => {
  test.each([
    ['868.927', '.', 868.927],
    ['868.927', ',', 868_927],
    ['868,927', ',', 868.927],
    ['868,927', '.', 868_927],
    ['868927', ',', 868_927],
    ['868,927.84', ',', null],
    ['nothing', '.', null],
  ] as const)('%s with %s before decimals is %s', (text, mark, value) => {
    expect(numberWith(text, mark)).toBe(value);
  });
});

describe('readDegrees', () => {
  test.each([
    ['-71.512', -71.512],
    ['-71,512', -71.512],
    ['71.512', 71.512],
    ['71.5 W', -71.5],
    ['71,5° O', -71.5],
    ['S 2.5°', -2.5],
    ['2°30\'00"S', -2.5],
    ["2° 30' 36'' S", -2.51],
    ['2°30’36,0” N', 2.51],
    ['-2°30\'0"', -2.5],
    ["71°30'W", -71.5],
  ])('%s is %d', (text, value) => {
    expect(readDegrees(text)).toBeCloseTo(value, 12);
  });

  test.each(['', 'S', '2°61\'00"S', "2°30'61''S", 'S 2.5° N', '30"', 'norte'])('%s is none', (text) => {
    expect(readDegrees(text)).toBeNull();
  });
});
