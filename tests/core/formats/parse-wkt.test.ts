import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWkt } from '../../../src/core/formats/text/parse-wkt.ts';
import type { NotWkt } from '../../../src/core/formats/text/parse-wkt.ts';

const geometryOf = (text: string): unknown => parseWkt(text).geometries[0];

describe('parseWkt', () => {
  test.each([
    { text: 'point(-71.5 -2)', type: 'Point', coordinates: [-71.5, -2], why: 'small letters' },
    { text: 'POINT Z (1 2 3)', type: 'Point', coordinates: [1, 2, 3], why: 'a height' },
    { text: 'POINTZ(1 2 3)', type: 'Point', coordinates: [1, 2, 3], why: 'a height, as ArcGIS writes it' },
    { text: 'POLYGON EMPTY', type: 'Polygon', coordinates: [], why: 'nothing' },
    {
      text: 'MULTIPOINT(1 2, 3 4)',
      type: 'MultiPoint',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
      why: 'bare positions',
    },
    {
      text: 'MULTIPOINT((1 2),(3 4))',
      type: 'MultiPoint',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
      why: 'positions in brackets',
    },
    {
      text: 'POINT(1,5 2)',
      type: 'Point',
      coordinates: [1],
      why: 'a decimal comma makes no position, which the check says',
    },
    {
      text: 'POINT(abc 2)',
      type: 'Point',
      coordinates: ['abc', 2],
      why: 'what is no number stays to be found',
    },
  ])('reads $text: $why', ({ text, type, coordinates }) => {
    expect(geometryOf(text)).toEqual({ type, coordinates });
  });

  test.each([
    { text: 'POLYGON((1 2, 3 4)', at: 18, why: 'a bracket is missing' },
    { text: 'CIRCLE(1 2)', at: 6, why: 'no geometry of that name' },
    { text: 'POINT(1 2) and more', at: 14, why: 'something stands after it' },
  ])('stops at character $at of $text: $why', ({ text, at }) => {
    expect(() => parseWkt(text)).toThrow(expect.objectContaining({ at }) as NotWkt);
  });

  test('reads the positions of any polygon as they were written, bit for bit', () => {
    const ordinate = fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value + 0);
    const ring = fc.array(fc.tuple(ordinate, ordinate), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), (rings) => {
        const text = rings
          .map((one) => `(${one.map((position) => position.join(' ')).join(', ')})`)
          .join(',');
        expect(geometryOf(`POLYGON(${text})`)).toEqual({ type: 'Polygon', coordinates: rings });
      }),
    );
  });
});
