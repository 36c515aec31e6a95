import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';

const namesOf = (args: readonly string[]) =>
  readOptions(args).cases.map(({ set, question }) => `${set} ${question}`);

describe('what the benchmark is asked', () => {
  test('without a word, everything but the union of the large set', () => {
    expect(namesOf([])).toEqual(['M AxC', 'M AxB', 'M unionA', 'L AxC', 'L AxB']);
  });

  test('a set alone means all questions, and a question alone both sets', () => {
    expect(namesOf(['--set', 'S'])).toEqual(['S AxC', 'S AxB', 'S unionA']);
    expect(namesOf(['--pairs', 'AxB'])).toEqual(['M AxB', 'L AxB']);
  });

  test('Mosaico is always asked, and first: the others are compared with it', () => {
    expect(readOptions(['--peers', 'geos,mosaico']).contenders).toEqual(['mosaico', 'geos']);
  });

  test.each([
    ['--set', 'XL', 'no such set'],
    ['--pairs', 'AxD', 'no such layer'],
    ['--peers', 'jsts', 'no such contender'],
    ['--limit', 'soon', 'not a number'],
    ['--limit', '0', 'no time at all'],
  ])('%s %s is refused with the usage: %s', (option, value) => {
    expect(() => readOptions([option, value])).toThrow(/npm run bench/);
  });
});
