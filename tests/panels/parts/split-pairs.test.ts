import { expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import type { OverlapPair } from '../../../src/core/overlap/results.ts';
import { splitPairs, sumOfOverlaps } from '../../../src/panels/parts/split-pairs.ts';

function pair(bId: string, overlap: number | null, kind: OverlapPair['class']): OverlapPair {
  return {
    aId: 'a',
    bId,
    overlap: overlap === null ? null : hectares(overlap),
    shareOfA: null,
    shareOfB: null,
    class: kind,
  };
}

const pairs = [
  pair('small', 3, 'overlap'),
  pair('sliver', 50, 'border'),
  pair('hung', null, null),
  pair('large', 40, 'overlap'),
];

test('conflicts, borders and unknown pairs stand apart, the largest first', () => {
  const { overlaps, borders, unknown } = splitPairs(pairs);
  expect(overlaps.map(({ bId }) => bId)).toEqual(['large', 'small']);
  expect(borders.map(({ bId }) => bId)).toEqual(['sliver']);
  expect(unknown.map(({ bId }) => bId)).toEqual(['hung']);
});

test('no pair is lost or told twice', () => {
  const { overlaps, borders, unknown } = splitPairs(pairs);
  expect(new Set([...overlaps, ...borders, ...unknown])).toEqual(new Set(pairs));
});

test('a sum leaves out what nobody could measure', () => {
  expect(sumOfOverlaps(pairs)).toBe(93);
});
