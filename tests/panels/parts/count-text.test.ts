import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import { countText } from '../../../src/panels/parts/count-text.ts';

const text = { one: '{count} elemento de {layer}', other: '{count} elementos de {layer}' };

describe('a sentence about a number of things', () => {
  test.each([
    [1, 'es', '1 elemento de Ríos'],
    [0, 'es', '0 elementos de Ríos'],
    [2, 'en', '2 elementos de Ríos'],
    [0, 'pt', '0 elemento de Ríos'],
    [1000000, 'es', '1,000,000 elementos de Ríos'],
  ] as const)('about %i in %s is «%s»', (count, language, expected) => {
    expect(countText(text, count, language, { layer: 'Ríos' })).toBe(expected);
  });

  test.each(languages)('has no plural form beyond the two for whole numbers in %s', (language) => {
    for (const count of [0, 1, 2, 5, 21, 100, 1_000_000]) {
      expect(countText(text, count, language, { layer: 'x' })).toMatch(/ elementos? de x$/);
    }
  });
});
