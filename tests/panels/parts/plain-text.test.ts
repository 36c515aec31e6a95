import { describe, expect, test } from 'vitest';
import { containsWords } from '../../../src/panels/parts/plain-text.ts';

describe('looking words up', () => {
  test.each([
    ['Medio Putumayo Algodón', 'algodon', true, 'accents are optional'],
    ['Medio Putumayo Algodón', 'ALGODÓN medio', true, 'in any case and order'],
    ['Ampiyacu Apayacu', '', true, 'an empty query lets everything through'],
    ['Ampiyacu Apayacu', '  ', true, 'and so do blanks'],
    ['Ampiyacu Apayacu', 'ampiyacu yaguas', false, 'every word must be there'],
    ['1.7 million hectares', '1.7', true, 'a point is a character like any other'],
    ['1 7', '1.7', false, 'and no wildcard'],
  ])('in «%s», «%s»: %s, %s', (text, query, expected) => {
    expect(containsWords(text, query)).toBe(expected);
  });
});
