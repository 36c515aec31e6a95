import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from '../../../src/core/geometry/bounds.ts';
import { touchingBoxes, touchingEachOther } from '../../../src/core/overlap/touching-boxes.ts';

function boxesTouch(a: Bounds, b: Bounds): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

const edge = fc.integer({ min: 0, max: 12 });
const box = fc.option(
  fc.tuple(edge, edge, edge, edge).map(([west, south, width, height]): Bounds => ({
    west,
    south,
    east: west + width,
    north: south + height,
  })),
  { freq: 8 },
);

test('the tree finds what comparing every box with every other finds, in the same order', () => {
  fc.assert(
    fc.property(fc.array(box), fc.array(box), (a, b) => {
      const expected = a.flatMap((boxA, indexA) =>
        b.flatMap((boxB, indexB) => (boxA && boxB && boxesTouch(boxA, boxB) ? [[indexA, indexB]] : [])),
      );
      expect(touchingBoxes(a, b)).toEqual(expected);
    }),
  );
});

test('in one list each pair comes once', () => {
  const unit = { west: 0, south: 0, east: 1, north: 1 };
  expect(touchingEachOther([unit, null, unit, unit])).toEqual([
    [0, 2],
    [0, 3],
    [2, 3],
  ]);
});
