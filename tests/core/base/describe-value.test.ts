import { describe, expect, test } from 'vitest';
import { describeValue } from '../../../src/core/base/describe-value.ts';

describe('describeValue', () => {
  test.each([
    { value: 12.5, text: '12.5', why: 'a number as it is' },
    { value: Number.NaN, text: 'NaN', why: 'what is no number, too' },
    { value: null, text: 'null', why: 'nothing, said' },
    { value: undefined, text: '–', why: 'nothing, not said' },
    { value: 'a"b', text: '"a\\"b"', why: 'text in quotes' },
    { value: 'x'.repeat(100), text: `"${'x'.repeat(38)}…`, why: 'cut to 40 characters' },
    { value: [], text: '[]', why: 'an empty list' },
    { value: [1, 2], text: '[…]', why: 'a list is not opened' },
    { value: { a: 1 }, text: '{…}', why: 'an object is not opened' },
  ])('is $text: $why', ({ value, text }) => {
    expect(describeValue(value)).toBe(text);
  });
});
