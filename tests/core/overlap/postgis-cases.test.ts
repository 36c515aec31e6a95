import { expect, test } from 'vitest';
import type { ArealGeometry } from '../../../src/core/base/areal.ts';
import { planOverlaps } from '../../../src/core/overlap/plan-overlaps.ts';
import { attemptStep } from '../../../src/core/overlap/run-step.ts';
import type { Step, StepValue } from '../../../src/core/overlap/step.ts';
import { intersectionOf } from '../../../src/core/overlap/turf-geometry.ts';
import { readOverlapCases } from '../../oracles/overlap-cases.ts';
import { squareDegrees } from '../../oracles/planar-degrees.ts';
import { layer } from './layers.ts';
import { runPlan } from './run-plan.ts';

/** Square degrees by which the coarsest grid of a second attempt can change one of these: 2⁻³⁴ along ten degrees. */
const GRID = 10 * 2 ** -34;

/** Square degrees by which rounding of the coordinates can change one. */
const ROUNDING = 1e-12;

function valueOf(operation: Step['operation'], a: ArealGeometry, b: ArealGeometry): StepValue {
  const result = attemptStep({ operation, geometries: [a, b], methods: ['ellipsoidal'] });
  if (result.status !== 'done') throw new Error(`${operation}: ${result.status}`);
  return result.value;
}

test.each(readOverlapCases())('$name: the areas are those of PostGIS', ({ name, a, b, expected }) => {
  const tolerance = name.includes('throws') ? GRID : ROUNDING;
  for (const operation of ['union', 'difference'] as const) {
    const found = squareDegrees(valueOf(operation, a, b).geometry);
    expect(Math.abs(found - expected[operation]), operation).toBeLessThan(tolerance);
  }
  const [[both = 0], [left = 0]] = [valueOf('intersection', a, b).areas, valueOf('difference', a, b).areas];
  const [whole = 0] = valueOf('measure', a, b).areas;
  const share = expected.intersection / (expected.intersection + expected.difference);
  expect(both + left).toBeCloseTo(whole, 0);
  expect(both / whole, 'the share in degrees and on the ellipsoid differ with latitude').toBeCloseTo(
    share,
    3,
  );
});

test('the case on which Turf throws does so, or it shows nothing', () => {
  const [thrown] = readOverlapCases().filter(({ name }) => name.includes('throws'));
  if (!thrown) throw new Error('the case is gone');
  expect(() => intersectionOf(thrown.a, thrown.b)).toThrow('Unable to complete output ring');
});

test.each(readOverlapCases())('$name: the account closes by rounding alone', ({ a, b }) => {
  const { value, issues } = runPlan(planOverlaps(layer('a', [a]), layer('b', [b]), 'ellipsoidal'));
  expect(issues).toEqual([]);
  expect(value?.account.residual).toBeCloseTo(0, 4);
});
