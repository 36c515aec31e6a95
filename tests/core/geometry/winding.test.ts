import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { doubledDegreeArea, isCounterClockwise } from '../../../src/core/geometry/winding.ts';
import { boxRing, starRings } from '../../support/polygons.ts';

describe('isCounterClockwise', () => {
  test('is true for every star drawn counter-clockwise, and false for its reverse', () => {
    fc.assert(
      fc.property(starRings({ lon: [-170, 170], lat: [-80, 80], size: [0.000_01, 1] }), (ring) => {
        expect(isCounterClockwise(ring)).toBe(true);
        expect(isCounterClockwise([...ring].reverse())).toBe(false);
      }),
    );
  });
});

describe('doubledDegreeArea', () => {
  test.each<{ ring: Position[]; area: number; why: string }>([
    { ring: boxRing(-72, -3, -70, -2), area: 4, why: 'a box of two square degrees' },
    { ring: boxRing(-72, -3, -70, -2).reverse(), area: -4, why: 'the same, clockwise' },
    {
      ring: [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ],
      area: 0,
      why: 'a bow-tie of equal halves',
    },
    { ring: [], area: 0, why: 'nothing' },
  ])('is $area: $why', ({ ring, area }) => {
    expect(doubledDegreeArea(ring)).toBe(area);
  });
});
