import { describe, expect, test } from 'vitest';
import * as options from '../../src/cli/options.ts';

const accepted = [
  { parse: options.parseFormat, text: 'ndjson', value: 'ndjson' },
  { parse: options.parseMethod, text: 'UTM:18s', value: 'utm:18S' },
  { parse: options.parseMethod, text: 'EPSG:9377', value: 'epsg:9377' },
  { parse: options.parseMethod, text: 'all', value: 'all' },
  { parse: options.parseThreads, text: '2', value: 2 },
  { parse: options.parseDate, text: '2024-02-29', value: '2024-02-29' },
];

const refused = [
  { parse: options.parseFormat, text: 'xlsx', code: 'unknownFormat', why: 'not a format' },
  { parse: options.parseFormat, text: 'CSV', code: 'unknownFormat', why: 'names are in small letters' },
  { parse: options.parseMethod, text: 'utm:61S', code: 'unknownMethod', why: 'there are 60 zones' },
  { parse: options.parseMethod, text: 'utm:0N', code: 'unknownMethod', why: 'zones begin at 1' },
  { parse: options.parseMethod, text: 'geodesic', code: 'unknownMethod', why: 'not one of the four' },
  { parse: options.parseMethod, text: '', code: 'unknownMethod', why: 'empty' },
  { parse: options.parseThreads, text: '0', code: 'notAThreadCount', why: 'somebody must work' },
  { parse: options.parseThreads, text: '1.5', code: 'notAThreadCount', why: 'not whole' },
  { parse: options.parseThreads, text: '-2', code: 'notAThreadCount', why: 'negative' },
  { parse: options.parseThreads, text: 'many', code: 'notAThreadCount', why: 'not a number' },
  { parse: options.parseDate, text: '2023-02-29', code: 'notADate', why: 'no such day' },
  { parse: options.parseDate, text: '2024-6-1', code: 'notADate', why: 'digits missing' },
  { parse: options.parseDate, text: '01/06/2024', code: 'notADate', why: 'another order' },
  { parse: options.parseDate, text: '2024', code: 'notADate', why: 'a year is not a date' },
];

describe('option values', () => {
  test.each(accepted)('$text is read as $value', ({ parse, text, value }) => {
    expect(parse(text)).toBe(value);
  });

  test.each(refused)('"$text" is refused as $code: $why', ({ parse, text, code }) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code, exitCode: 2 }));
  });
});
