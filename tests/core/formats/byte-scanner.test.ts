import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteScanner } from '../../../src/core/formats/byte-scanner.ts';

function scannerOf(text: string): ByteScanner {
  return new ByteScanner(new TextEncoder().encode(text), (bytes) => new TextDecoder().decode(bytes));
}

/** Numbers as programs write them, and as nobody does. */
const numerals = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(fc.constant('0'), fc.bigInt({ min: 1n, max: 10n ** 22n }).map(String)),
    fc.oneof(fc.constant(''), fc.stringMatching(/^\.\d{1,30}$/)),
    fc.oneof(
      { arbitrary: fc.constant(''), weight: 3 },
      { arbitrary: fc.stringMatching(/^[eE][-+]?\d{1,3}$/), weight: 1 },
    ),
  )
  .map((parts) => parts.join(''));

describe('a number in the bytes of a JSON text', () => {
  test('is the number of JSON.parse, bit for bit', () => {
    fc.assert(
      fc.property(numerals, (numeral) => {
        expect(scannerOf(numeral).number()).toBe(JSON.parse(numeral));
      }),
      { numRuns: 1_500 },
    );
  });

  test('is what was written, for any double in its shortest form and with any number of decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.nat(20), (value, decimals) => {
        for (const numeral of [JSON.stringify(value), value.toFixed(decimals)]) {
          expect(scannerOf(numeral).number()).toBe(JSON.parse(numeral));
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test.each([
    { text: '01', why: 'a zero in front' },
    { text: '-', why: 'a sign alone' },
    { text: '.5', why: 'nothing before the point' },
    { text: '5.', why: 'nothing behind the point' },
    { text: '+5', why: 'a plus' },
    { text: '1e', why: 'no exponent' },
    { text: 'NaN', why: 'a word' },
    { text: '', why: 'nothing' },
  ])('is NaN where JSON has none: $why', ({ text }) => {
    expect(scannerOf(text).number()).toBeNaN();
  });
});

describe('a value in the bytes of a JSON text', () => {
  test('is the value of JSON.parse, and the position moves behind it', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.constantFrom('', ' ', '\n\t'),
        (value, space) => {
          const scanner = scannerOf(`${space}${JSON.stringify(value, null, space)},`);
          expect(scanner.value()).toEqual(JSON.parse(JSON.stringify(value)));
          expect(scanner.take(0x2c)).toBe(true);
        },
      ),
    );
  });

  test.each(['', '[1,2', '"open', '{"a":}', '!', ']', '[1}', 'nul', '{"a" 1}'])(
    'is refused where it is no JSON: %s',
    (text) => {
      expect(() => scannerOf(text).value()).toThrow();
    },
  );
});
