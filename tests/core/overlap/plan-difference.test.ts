import { expect, test } from 'vitest';
import { planDifference } from '../../../src/core/overlap/plan-difference.ts';
import { cell, cellHectares, layer } from './layers.ts';
import type { Box } from './layers.ts';
import { runPlan } from './run-plan.ts';

const DIGITS = 3;

function differences(a: readonly Box[], b: readonly Box[]) {
  const plan = planDifference(layer('a', a.map(cell)), layer('b', b.map(cell)), 'ellipsoidal');
  return runPlan(plan).value;
}

function difference(a: readonly Box[], b: readonly Box[]) {
  return differences(a, b)?.hectares;
}

test.each([
  { why: 'nothing of A is covered', b: [[5, 5, 6, 6]], left: [[0, 0, 2, 1]] },
  { why: 'B touches A', b: [[2, 0, 3, 1]], left: [[0, 0, 2, 1]] },
  { why: 'B covers half', b: [[1, 0, 3, 1]], left: [[0, 0, 1, 1]] },
  { why: 'B covers all', b: [[-1, -1, 3, 3]], left: [] },
  {
    why: 'two of B overlap each other on A',
    b: [
      [1, 0, 3, 1],
      [1.5, 0, 3, 1],
    ],
    left: [[0, 0, 1, 1]],
  },
  {
    why: 'B cuts A in two',
    b: [[0.5, -1, 1.5, 2]],
    left: [
      [0, 0, 0.5, 1],
      [1.5, 0, 2, 1],
    ],
  },
] satisfies { why: string; b: Box[]; left: Box[] }[])(
  'where $why, the rest is by the closed form',
  ({ b, left }) => {
    const expected = left.reduce((sum, box) => sum + cellHectares(box), 0);
    expect(difference([[0, 0, 2, 1]], b)).toBeCloseTo(expected, DIGITS);
  },
);

test('what A covers twice is left once', () => {
  const a: Box[] = [
    [0, 0, 2, 1],
    [1, 0, 3, 1],
  ];
  expect(difference(a, [[2.5, 0, 4, 1]])).toBeCloseTo(cellHectares([0, 0, 2.5, 1]), DIGITS);
});

test('what A leaves of B stands beside it, and what lies in exactly one of the two is both together', () => {
  const found = differences([[0, 0, 2, 1]], [[1.5, 0, 4, 1]]);
  expect(found?.reverse).toBeCloseTo(cellHectares([2, 0, 4, 1]), DIGITS);
  expect(found?.symmetric).toBeCloseTo(cellHectares([0, 0, 3.5, 1]), DIGITS);
});

test('layers that cover the same differ in nothing', () => {
  const whole: Box[] = [[0, 0, 2, 1]];
  const halves: Box[] = [
    [0, 0, 2 / 3, 1],
    [2 / 3, 0, 2, 1],
  ];
  expect(differences(whole, halves)).toEqual({ hectares: 0, reverse: 0, symmetric: 0 });
});
