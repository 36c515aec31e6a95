import { describe, expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import type { OverlapPair } from '../../../src/core/overlap/results.ts';
import { heatOf, overlapMatrix } from '../../../src/panels/overlaps/overlap-matrix.ts';

function pair(aId: string, bId: string, overlap: number): OverlapPair {
  return { aId, bId, overlap: hectares(overlap), shareOfA: 0.1, shareOfB: 0.2, class: 'overlap' };
}

describe('the matrix of overlaps', () => {
  const pairs = [pair('a1', 'b1', 10), pair('a2', 'b1', 5), pair('a2', 'b2', 100)];

  test('has the features with the most overlap first', () => {
    const matrix = overlapMatrix(pairs, false, 10);
    expect(matrix.rowIds).toEqual(['a2', 'a1']);
    expect(matrix.columnIds).toEqual(['b2', 'b1']);
    expect(matrix.greatest).toBe(100);
  });

  test('finds the pair of a row and a column, and nothing where they do not overlap', () => {
    const matrix = overlapMatrix(pairs, false, 10);
    expect(matrix.pairAt('a2', 'b1')).toBe(pairs[1]);
    expect(matrix.pairAt('a1', 'b2')).toBeNull();
  });

  test('keeps to its limit and says how many there are', () => {
    const matrix = overlapMatrix(pairs, false, 1);
    expect(matrix.rowIds).toEqual(['a2']);
    expect(matrix.rowTotal).toBe(2);
  });

  test('of a layer with itself is the same across the diagonal, with the shares turned', () => {
    const matrix = overlapMatrix([pair('x', 'y', 10)], true, 10);
    expect(matrix.rowIds).toEqual(matrix.columnIds);
    expect(matrix.pairAt('x', 'y')).toMatchObject({ overlap: 10, shareOfA: 0.1 });
    expect(matrix.pairAt('y', 'x')).toMatchObject({ overlap: 10, shareOfA: 0.2, shareOfB: 0.1 });
    expect(matrix.pairAt('x', 'x')).toBeNull();
  });

  test.each<[number | null, number, number, string]>([
    [0, 1000, 0, 'nothing stays paper'],
    [1000, 1000, 1, 'the greatest is the darkest'],
    [null, 1000, 0, 'unknown has no colour'],
    [5, 0, 0, 'a matrix without area has none'],
  ])('%s of %f ha is %f dark: %s', (overlap, greatest, expected) => {
    const cell = { overlap: overlap === null ? null : hectares(overlap) };
    expect(heatOf(cell, hectares(greatest))).toBe(expected);
  });

  test('tells small overlaps apart beside a large one', () => {
    const greatest = hectares(1_000_000);
    expect(heatOf({ overlap: hectares(100) }, greatest)).toBeGreaterThan(0.3);
  });
});
