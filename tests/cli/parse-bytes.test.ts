import { describe, expect, test } from 'vitest';
import { parseBytes } from '../../src/cli/parse-bytes.ts';

const feature = (id?: string): string =>
  JSON.stringify({ type: 'Feature', ...(id === undefined ? {} : { id }), properties: {}, geometry: null });

/** Room for each record and for no whole file below. */
const LONGEST_TEXT = 80;

const idsOf = (text: string): readonly string[] =>
  (parseBytes(Buffer.from(text), 'big', {}, LONGEST_TEXT).value?.features ?? []).map(({ id }) => id);

describe('a file that is longer than a text can be', () => {
  test.each([
    { text: [feature('a'), feature(), '', feature('c')].join('\n'), why: 'a feature a line' },
    { text: `\ufeff${[feature('a'), feature(), feature('c')].join('\r\n')}\r\n`, why: 'from Windows' },
    {
      text: [feature('a'), feature(), feature('c')].map((one) => `\u001e${one}\n`).join(''),
      why: 'RFC 8142',
    },
  ])('is read record by record, with positions of the whole file: $why', ({ text }) => {
    expect(Buffer.byteLength(text)).toBeGreaterThan(LONGEST_TEXT);
    expect(idsOf(text)).toEqual(['a', '1', 'c']);
  });

  test('is read whatever its form, where it is sound', () => {
    const text = `{"type":"FeatureCollection","features":[${feature('a')},${feature('b'.repeat(LONGEST_TEXT))}]}`;
    expect(idsOf(text)).toEqual(['a', 'b'.repeat(LONGEST_TEXT)]);
  });

  test('names the line of a broken record and reads the others', () => {
    const text = [feature('a'), '{"type":', feature('c')].join('\n');
    const { value, issues } = parseBytes(Buffer.from(text), 'big', {}, LONGEST_TEXT);
    expect(value?.features.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(issues).toEqual([
      expect.objectContaining({ severity: 'error', params: expect.objectContaining({ line: 2 }) }),
    ]);
  });

  test.each([
    {
      text: `{"type":"FeatureCollection","bbox":[NaN],"features":[\n${feature('a')},\n${feature('b')}]}`,
      why: 'a collection that is no JSON',
    },
    {
      text: `${feature('a')}\n${feature('b'.repeat(LONGEST_TEXT))}]`,
      why: 'a record that is too long itself',
    },
  ])('is refused, never cut: $why', ({ text }) => {
    expect(() => parseBytes(Buffer.from(text), 'big', {}, LONGEST_TEXT)).toThrow(
      expect.objectContaining({ code: 'tooLarge', exitCode: 3 }),
    );
  });
});
