import { expect, test } from 'vitest';
import { planOverlaps } from '../../../src/core/overlap/plan-overlaps.ts';
import { runStep } from '../../../src/core/boundary/run-step.ts';
import type { StepValue } from '../../../src/core/overlap/step.ts';
import { cell, cellHectares, emptyHole, hangingPair, layer } from './layers.ts';
import type { Box } from './layers.ts';
import { runPlan } from './run-plan.ts';

/** Digits after the point, in hectares: Simpson's rule and the closed form differ by 1e-11 of a cell of 1.2 million. */
const DIGITS = 3;

const west: Box = [-73, -3, -72, -2];
const middle: Box = [-72.5, -3, -71.5, -2];
const shared: Box = [-72.5, -3, -72, -2];

function overlaps(a: Parameters<typeof planOverlaps>[0], b: Parameters<typeof planOverlaps>[1] = null) {
  const { value, issues } = runPlan(planOverlaps(a, b, 'ellipsoidal'));
  if (value === null) throw new Error('planOverlaps always has a value');
  return { ...value, issues };
}

test('two cells overlap by the closed form of the cell that they share', () => {
  const { pairs, account, issues } = overlaps(layer('a', [cell(west)]), layer('b', [cell(middle)]));
  expect(pairs).toHaveLength(1);
  expect(pairs[0]).toMatchObject({ aId: 'a0', bId: 'b0', class: 'overlap' });
  expect(pairs[0]?.overlap).toBeCloseTo(cellHectares(shared), DIGITS);
  expect(pairs[0]?.shareOfA).toBeCloseTo(0.5, 10);
  expect(pairs[0]?.shareOfB).toBeCloseTo(0.5, 10);
  expect(account.grossA).toBeCloseTo(cellHectares(west), DIGITS);
  expect(account.net).toBeCloseTo(cellHectares([-73, -3, -71.5, -2]), DIGITS);
  expect(account.residual).toBeCloseTo(0, DIGITS);
  expect(issues).toEqual([]);
});

test('a layer over itself lists each pair once, the earlier feature first', () => {
  const { pairs, account } = overlaps(layer('a', [cell(west), cell([0, 0, 1, 1]), cell(middle)]));
  expect(pairs.map(({ aId, bId }) => [aId, bId])).toEqual([['a0', 'a2']]);
  expect(account.grossB).toBe(0);
  expect(account.residual).toBeCloseTo(0, DIGITS);
});

test('pairs come in the order of A and then of B', () => {
  const a = layer('a', [cell([0, 0, 2, 2]), cell([2, 0, 4, 2])]);
  const b = layer('b', [cell([1, 1, 3, 3]), cell([-1, -1, 1, 1])]);
  const ids = overlaps(a, b).pairs.map(({ aId, bId }) => `${aId} ${bId}`);
  expect(ids).toEqual(['a0 b0', 'a0 b1', 'a1 b0']);
});

test.each([
  { why: 'share a side', other: [-72, -3, -71, -2] },
  { why: 'share a corner', other: [-72, -2, -71, -1] },
  { why: 'lie apart', other: [-70, -3, -69, -2] },
] satisfies { why: string; other: Box }[])('cells that $why are no pair', ({ other }) => {
  const { pairs, account } = overlaps(layer('a', [cell(west)]), layer('b', [cell(other)]));
  expect(pairs).toEqual([]);
  expect(account.overlap).toBe(0);
});

test('a sliver inside the declared errors is border, and stays in the account', () => {
  const neighbour = cell([-72.0005, -3, -71, -2]);
  const a = layer('a', [cell(west)], 20);
  const { pairs, account } = overlaps(a, layer('b', [neighbour], 40));
  expect(pairs[0]?.class).toBe('border');
  expect(account.overlap).toBeCloseTo(cellHectares([-72.0005, -3, -72, -2]), DIGITS);
  expect(overlaps(a, layer('b', [neighbour], 30)).pairs[0]?.class).toBe('overlap');
});

test('the error of a feature itself counts before that of its layer', () => {
  const neighbour = cell([-72.0005, -3, -71, -2]);
  const [feature] = layer('a', [cell(west)]).features;
  if (!feature) throw new Error('the layer has one feature');
  const coarse = { id: 'a', positionalErrorMetres: 1, features: [{ ...feature, positionalErrorMetres: 60 }] };
  expect(overlaps(coarse, layer('b', [neighbour], 1)).pairs[0]?.class).toBe('border');
});

test('a layer that overlaps itself is noticed with the hectares that it counts twice', () => {
  const { issues, account } = overlaps(layer('a', [cell(west), cell(middle)]), layer('b', [cell(shared)]));
  expect(issues.map(({ code }) => code)).toEqual(['layer-overlaps-itself']);
  expect(issues[0]).toMatchObject({ severity: 'notice', at: { file: 'a' } });
  expect(issues[0]?.params['hectares']).toBeCloseTo(cellHectares(shared), DIGITS);
  expect(account.net).toBeCloseTo(cellHectares([-73, -3, -71.5, -2]), DIGITS);
});

test('a place covered by three features is noticed, for the pairs count it once too often', () => {
  const { issues, account } = overlaps(layer('a', [cell(west), cell(west), cell(west)]));
  expect(account.residual).toBeCloseTo(-cellHectares(west), DIGITS);
  expect(issues.map(({ code }) => code)).toEqual(['covered-more-than-twice']);
});

test('an account that does not close is reported, not rounded away', () => {
  const lose = (value: StepValue): StepValue =>
    value.operation === 'pairs'
      ? { ...value, pairs: value.pairs.map((pair) => ({ ...pair, area: pair.area / 2 })) }
      : value;
  const plan = planOverlaps(layer('a', [cell(west)]), layer('b', [cell(middle)]), 'ellipsoidal');
  const { issues } = runPlan(plan, (step) => lose(runStep(step)));
  expect(issues).toMatchObject([{ code: 'account-does-not-close', severity: 'warning' }]);
});

test('the pair on which Turf never returns is measured at once', () => {
  const [triangle, needle] = hangingPair;
  const { account, issues } = overlaps(layer('a', [triangle]), layer('b', [needle]));
  expect(account.overlap, 'the needle lies inside').toBeCloseTo(account.grossB, 12);
  expect(account.residual).toBeCloseTo(0, 9);
  expect(issues).toEqual([]);
});

test('a hole without a vertex is no hole', () => {
  const { account } = overlaps(layer('a', [emptyHole]), layer('b', [cell([0.5, 0.5, 2, 2])]));
  expect(account.overlap).toBeCloseTo(cellHectares([0.5, 0.5, 1, 1]), DIGITS);
});

test('a feature without a finite area is left out with an issue, and the others are measured', () => {
  const broken = cell([Number.NaN, 0, 1, 1]);
  const { account, issues } = overlaps(layer('a', [broken, cell(west)]), layer('b', [cell(middle)]));
  expect(issues).toMatchObject([{ code: 'area-unknown', severity: 'error', at: { feature: 'a0' } }]);
  expect(account.grossA).toBeCloseTo(cellHectares(west), DIGITS);
});

test('an empty layer has an empty account', () => {
  const { pairs, account, issues } = overlaps(layer('a', []), layer('b', []));
  expect({ pairs, issues }).toEqual({ pairs: [], issues: [] });
  expect(account).toEqual({ grossA: 0, grossB: 0, overlap: 0, net: 0, residual: 0 });
});
