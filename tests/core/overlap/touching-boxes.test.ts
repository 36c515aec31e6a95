import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from '../../../src/core/geometry/bounds.ts';
import { connectedComponents } from '../../../src/core/overlap/connected-components.ts';
import { boxesTouch } from '../../../src/core/overlap/split-by-box.ts';
import { touchingBoxes, touchingEachOther } from '../../../src/core/overlap/touching-boxes.ts';

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

test.each([
  { why: 'nothing is connected', count: 3, pairs: [], groups: [[0], [1], [2]] },
  {
    why: 'a chain connects its ends',
    count: 4,
    pairs: [
      [2, 3],
      [0, 2],
    ],
    groups: [[0, 2, 3], [1]],
  },
  {
    why: 'two chains meet late',
    count: 4,
    pairs: [
      [0, 1],
      [2, 3],
      [1, 3],
    ],
    groups: [[0, 1, 2, 3]],
  },
  { why: 'there is nothing', count: 0, pairs: [], groups: [] },
] satisfies { why: string; count: number; pairs: [number, number][]; groups: number[][] }[])(
  'components where $why',
  ({ count, pairs, groups }) => {
    expect(connectedComponents(count, pairs)).toEqual(groups);
  },
);
