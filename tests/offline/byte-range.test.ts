import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteRangeOf } from '../../src/offline/byte-range.ts';

const SIZE = 100;

describe('the range of a file of 100 bytes', () => {
  test.each([
    ['bytes=0-9', { first: 0, last: 9 }, 'both ends are part of it'],
    ['bytes=90-', { first: 90, last: 99 }, 'from there to the end'],
    ['bytes=-10', { first: 90, last: 99 }, 'the last ten'],
    ['bytes=-500', { first: 0, last: 99 }, 'more of the last than there are: all'],
    ['bytes=90-500', { first: 90, last: 99 }, 'the end is cut to what is there'],
    ['bytes=100-', 'unsatisfiable', 'nothing begins after the end'],
    ['bytes=-0', 'unsatisfiable', 'the last none'],
    ['bytes=9-0', null, 'backwards is no range'],
    ['bytes=-', null, 'neither end'],
    ['bytes=0-9,20-29', null, 'several ranges are sent whole'],
    ['lines=0-9', null, 'no unit that is known'],
  ])('%s', (header, expected, _why) => {
    expect(byteRangeOf(header, SIZE)).toEqual(expected);
  });
});

test('an empty file has no range', () => {
  expect(byteRangeOf('bytes=0-', 0)).toBe('unsatisfiable');
  expect(byteRangeOf('bytes=-1', 0)).toBe('unsatisfiable');
});

test('a range that is given lies in the file, forwards', () => {
  const numbers = fc.nat(1000);
  fc.assert(
    fc.property(numbers, numbers, numbers, (from, to, size) => {
      const range = byteRangeOf(`bytes=${String(from)}-${String(to)}`, size);
      if (range === null) return to < from;
      if (range === 'unsatisfiable') return from >= size;
      return range.first === from && range.last >= range.first && range.last < size;
    }),
  );
});
