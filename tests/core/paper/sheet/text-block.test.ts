import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textBlock, wrapText } from '../../../../src/core/paper/sheet/text-block.ts';
import type { MeasureText } from '../../../../src/core/paper/sheet/text-block.ts';

/** Every letter half as wide as high. */
const measure: MeasureText = (text, size) => text.length * size * 0.5;
const STYLE = { size: 2, colour: '#000000' };

describe('wrapText', () => {
  test('no line is wider than the column, and no word is lost', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcñɨé'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 10, max: 60 }), (words, width) => {
        const lines = wrapText(words.join(' '), width, STYLE, measure);
        for (const line of lines) expect(measure(line, 2, false)).toBeLessThanOrEqual(width);
        expect(lines.join(' ').split(' ')).toEqual(words);
      }),
    );
  });

  test('cuts a word that is wider than the column, but no letter from its marks', () => {
    const marked = 'ʉ̃́'.repeat(6);
    const lines = wrapText(marked, 5, STYLE, measure);
    expect(lines.join('')).toBe(marked);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^(ʉ̃́)+$/);
  });
});

describe('textBlock', () => {
  test('takes no room without words', () => {
    expect(textBlock('  ', 50, STYLE, measure)).toEqual({ height: 0, inks: [] });
  });

  test('keeps the lines that it may have and says that there is more', () => {
    const { inks } = textBlock('uno dos tres cuatro cinco seis', 10, STYLE, measure, 2);
    expect(inks.map(({ text }) => text)).toHaveLength(2);
    expect(inks[1]?.text).toMatch(/…$/);
  });
});
