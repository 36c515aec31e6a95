import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { ringLocator, sideOfRing } from '../../../src/core/crossings/position-in-ring.ts';
import { boxRing } from '../../support/polygons.ts';

const square = boxRing(0, 0, 2, 2);
const notch: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [2, 1],
  [0, 4],
  [0, 0],
];

describe('sideOfRing', () => {
  test.each<{ ring: Position[]; place: Position; side: string; why: string }>([
    { ring: square, place: [1, 1], side: 'inside', why: 'the middle' },
    { ring: square, place: [3, 1], side: 'outside', why: 'east of it' },
    { ring: square, place: [-1, 2], side: 'outside', why: 'the half-line runs along the northern edge' },
    { ring: square, place: [-1, 0], side: 'outside', why: 'the half-line runs along the southern edge' },
    { ring: square, place: [2, 2], side: 'boundary', why: 'a vertex' },
    { ring: square, place: [1, 0], side: 'boundary', why: 'on a level edge' },
    { ring: square, place: [0, 1.5], side: 'boundary', why: 'on an upright edge' },
    {
      ring: notch,
      place: [0.5, 1],
      side: 'inside',
      why: 'the half-line passes through the vertex of the notch',
    },
    { ring: notch, place: [2, 2], side: 'outside', why: 'in the notch' },
    { ring: notch, place: [-1, 4], side: 'outside', why: 'the half-line touches two tips' },
  ])('$place is $side: $why', ({ ring, place, side }) => {
    expect(sideOfRing(ring, place)).toBe(side);
    expect(sideOfRing([...ring].reverse(), place)).toBe(side);
  });

  test('agrees with the sides of a box for every place on a grid', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 5 }), fc.integer({ min: -1, max: 5 }), (x, y) => {
        const isOutside = x < 0 || x > 4 || y < 0 || y > 4;
        const isInside = x > 0 && x < 4 && y > 0 && y < 4;
        const side = isOutside ? 'outside' : isInside ? 'inside' : 'boundary';
        expect(sideOfRing(boxRing(0, 0, 4, 4), [x, y])).toBe(side);
      }),
    );
  });
});

describe('ringLocator', () => {
  test('says what sideOfRing says, for rings that cross and touch themselves, too', () => {
    const unit = fc.integer({ min: 0, max: 6 });
    const position = fc.tuple(unit, unit);
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 12 }), position, (corners, place) => {
        const ring = [...corners, corners[0] ?? place];
        expect(ringLocator(ring)(place)).toBe(sideOfRing(ring, place));
      }),
      { numRuns: 1000 },
    );
  });

  test('says that everything is outside of nothing', () => {
    expect(ringLocator([])([0, 0])).toBe('outside');
  });
});
