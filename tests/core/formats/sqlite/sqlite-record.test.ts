import { describe, expect, test } from 'vitest';
import {
  DamagedDatabase,
  VarintReader,
  recordValues,
} from '../../../../src/core/formats/sqlite/sqlite-record.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a record of SQLite', () => {
  test.each([
    { bytes: [0x7f], value: 127, why: 'one byte' },
    { bytes: [0x81, 0x00], value: 128, why: 'two bytes' },
    { bytes: [0xff, 0xff, 0x7f], value: 2 ** 21 - 1, why: 'three bytes' },
    {
      bytes: [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
      value: 2 ** 64,
      why: 'nine bytes, the nearest',
    },
  ])('counts $value in $bytes: $why', ({ bytes, value }) => {
    expect(new VarintReader(Uint8Array.from(bytes), 0).next()).toBe(value);
  });

  test.each([
    { serial: 0, content: [], value: null },
    { serial: 8, content: [], value: 0 },
    { serial: 9, content: [], value: 1 },
    { serial: 1, content: [0xff], value: -1 },
    { serial: 3, content: [0x01, 0x00, 0x00], value: 65_536 },
    { serial: 5, content: [0x02, 0xdf, 0xdc, 0x1c, 0x35, 0x00], value: 3_160_493_798_656 },
    { serial: 6, content: [0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], value: '9223372036854775807' },
    { serial: 7, content: [0xc0, 0x04, 0, 0, 0, 0, 0, 0], value: -2.5 },
    { serial: 17, content: [0xc3, 0xb1], value: 'ñ' },
    { serial: 16, content: [0xc3, 0xb1], value: Uint8Array.of(0xc3, 0xb1) },
  ])('reads type $serial as $value', ({ serial, content, value }) => {
    expect(recordValues(Uint8Array.of(2, serial, ...content), text)).toEqual([value]);
  });

  test.each([
    { bytes: [2, 6, 1], why: 'the value is cut' },
    { bytes: [9, 1], why: 'the header is cut' },
    { bytes: [2, 0x81], why: 'a number is cut' },
  ])('is damaged where $why', ({ bytes }) => {
    expect(() => recordValues(Uint8Array.from(bytes), text)).toThrow(DamagedDatabase);
  });
});
