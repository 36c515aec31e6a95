import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { doubledDegreeArea } from '../../../src/core/geometry/winding.ts';
import {
  differenceOf,
  intersectionOf,
  unionOf,
  woundRegion,
} from '../../../src/core/overlay/grid-overlay.ts';
import { geometryOf } from '../../../src/core/overlay/polygons.ts';
import type { Polygons } from '../../../src/core/overlay/polygons.ts';
import { boxRing } from '../../support/polygons.ts';
import { gridPolygon } from '../../support/grid-polygons.ts';
import { areasByStrips } from '../../support/strip-oracle.ts';

function areaOf(polygons: Polygons): number {
  const sizes = polygons.flatMap((rings) =>
    rings.map((ring, index) => (Math.abs(doubledDegreeArea(ring)) / 2) * (index === 0 ? 1 : -1)),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function closed(ring: readonly (readonly [number, number])[]): Polygons {
  return [[[...ring, ring[0] ?? [0, 0]].map(([x, y]): Position => [x, y])]];
}

describe('the overlay on a grid', () => {
  test('agrees with the strip oracle on what two polygons share, unite and leave', () => {
    fc.assert(
      fc.property(gridPolygon, gridPolygon, (a, b) => {
        const [, onlyA = 0, onlyB = 0, both = 0] = areasByStrips([a, b]);
        const [first, second] = [closed(a), closed(b)];
        expect(areaOf(intersectionOf(first, second))).toBeCloseTo(both, 9);
        expect(areaOf(unionOf([...first, ...second]))).toBeCloseTo(onlyA + onlyB + both, 9);
        expect(areaOf(differenceOf(first, second))).toBeCloseTo(onlyA, 9);
      }),
      { seed: 20_260_121, numRuns: 500 },
    );
  });

  test('ends on rings of which parts run straight back along a parallel', () => {
    const level = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 0, 0, 1e-11, 1));
    fc.assert(
      fc.property(fc.array(level, { maxLength: 12 }), (ring) => {
        expect(areaOf(woundRegion(ring))).toBeGreaterThanOrEqual(0);
      }),
      { seed: 20_260_122, numRuns: 1000 },
    );
  });

  test('finds an island in a lake', () => {
    const ringed = differenceOf([[boxRing(0, 0, 9, 9)]], [[boxRing(2, 2, 7, 7)]]);
    const withIsland = unionOf([...ringed, [boxRing(4, 4, 5, 5)]]);
    expect(withIsland.map((rings) => rings.length).toSorted()).toEqual([1, 2]);
    expect(areaOf(withIsland)).toBe(81 - 25 + 1);
  });

  test('makes two rings of one that comes back to a vertex', () => {
    const eight = [
      [0, 0],
      [2, 2],
      [4, 0],
      [4, 4],
      [2, 2],
      [0, 4],
      [0, 0],
    ];
    expect(woundRegion(eight).map((rings) => rings.map(({ length }) => length))).toEqual([[4], [4]]);
  });

  test('keeps coordinates that a grid of decimals would not hold', () => {
    const ring = [
      [0.1, 0.2],
      [1 / 3, 0.2],
      [0.3, 2 / 3],
      [0.1, 0.2],
    ];
    expect(woundRegion(ring).flat(2)).toEqual(expect.arrayContaining(ring));
  });

  test.each([
    { ring: [], why: 'nothing' },
    { ring: [[1, 1]], why: 'one place' },
    {
      ring: [
        [0, 0],
        [1, 1],
        [0, 0],
      ],
      why: 'one edge there and back',
    },
  ])('winds around nothing: $why', ({ ring }) => {
    expect(woundRegion(ring)).toEqual([]);
    expect(geometryOf(woundRegion(ring))).toBeNull();
  });

  test('takes a number that is not finite for a bug of its caller', () => {
    expect(() =>
      woundRegion([
        [0, 0],
        [1, Number.NaN],
        [1, 1],
      ]),
    ).toThrow('no place in degrees');
  });
});
