import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanJson } from '../../../src/core/formats/scan-json.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('scanJson', () => {
  test.each([
    { text: '{"a":1,}', offset: 7, why: 'a key must follow the comma' },
    { text: '[1 2]', offset: 3, why: 'a comma is missing' },
    { text: '{"a" 1}', offset: 5, why: 'a colon is missing' },
    { text: '[01]', offset: 1, why: 'a number does not begin with 0' },
    { text: '[1.]', offset: 1, why: 'digits must follow the point' },
    { text: '["a\nb"]', offset: 1, why: 'a line must not break in a text' },
    { text: '["\\x"]', offset: 1, why: 'an escape that JSON does not know' },
    { text: "['a']", offset: 1, why: 'single quotes' },
    { text: '[tru]', offset: 1, why: 'a word that is not whole' },
    { text: '[1]]', offset: 3, why: 'one bracket too many' },
    { text: '[1}', offset: 2, why: 'the wrong bracket' },
    { text: '{"a":[1', offset: 7, why: 'the end comes too early' },
    { text: '', offset: 0, why: 'nothing' },
  ])('stops in $text at $offset: $why', ({ text, offset }) => {
    expect(scanJson(text).error?.offset).toBe(offset);
  });

  test('takes what JSON.parse takes, and nothing else', () => {
    const piece = fc.constantFrom(
      ...'{}[],:"\\0123456789.eE+- \n\tabtruefalsn'.split(''),
      'null',
      'true',
      '"a"',
      '\\u00e1',
    );
    const text = fc.oneof(
      fc.json(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.tuple(fc.json(), fc.nat(), piece).map(([json, at, insert]) => {
        const offset = at % (json.length + 1);
        return json.slice(0, offset) + insert + json.slice(offset + 1);
      }),
    );
    fc.assert(
      fc.property(text, (candidate) => {
        expect(scanJson(candidate).error === null).toBe(isJson(candidate));
      }),
      { numRuns: 3000 },
    );
  });

  test('finds NaN and Infinity where a value may stand, and nowhere else', () => {
    const text = '{"NaN":[NaN,-Infinity,"NaN"],"b":Infinity}';
    const { notFinite, error } = scanJson(text);
    expect(error).toBeNull();
    expect(notFinite.map(({ start, end }) => text.slice(start, end))).toEqual([
      'NaN',
      '-Infinity',
      'Infinity',
    ]);
  });

  test.each([
    { what: '100,000 open brackets', text: '['.repeat(100_000) },
    { what: 'a text of 20 million letters', text: `["${'a'.repeat(20_000_000)}"` },
    { what: 'a million escapes', text: `["${'\\n'.repeat(1_000_000)}"` },
  ])('reads $what to the end', ({ text }) => {
    expect(scanJson(text).error?.offset).toBe(text.length);
  });
});
