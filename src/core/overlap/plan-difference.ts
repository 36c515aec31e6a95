import type { ArealLayer } from '../base/areal.ts';
import type { Outcome } from '../base/issue.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { measureLayers } from './measured-layer.ts';
import { aboveNoise } from './measured-pair.ts';
import type { OverlapIssueCode } from './overlap-issue.ts';
import type { DifferenceResult } from './results.ts';
import { valueAt } from './step.ts';
import type { Plan, Rounds } from './step.ts';

/** The combinations of the first layer alone and of the second alone. */
const ONLY_A = 1;
const ONLY_B = 2;

function* differenceRounds(
  a: ArealLayer,
  b: ArealLayer,
  method: AreaMethod,
): Rounds<Outcome<DifferenceResult, OverlapIssueCode>> {
  const { layers: measured, issues } = yield* measureLayers([a, b], method);
  const rest = measured.map(({ layer }) => layer);
  const values = yield [{ operation: 'coverage', layers: rest, method, tellsApart: 'each' }];
  const { areas, noise } = valueAt(values, 0, 'coverage');
  const [onlyA, onlyB] = [areas[ONLY_A] ?? 0, areas[ONLY_B] ?? 0];
  return {
    value: {
      hectares: aboveNoise(onlyA, noise),
      reverse: aboveNoise(onlyB, noise),
      symmetric: aboveNoise(onlyA + onlyB, noise),
    },
    issues,
  };
}

/**
 * Returns the plan that measures what B leaves of A, what A leaves of B, and both together. No place counts twice, also
 * where a layer overlaps itself. Features are presumed simple; one without a finite area is left out with an issue.
 */
export function planDifference(
  a: ArealLayer,
  b: ArealLayer,
  method: AreaMethod,
): Plan<Outcome<DifferenceResult, OverlapIssueCode>> {
  return { steps: 3, rounds: () => differenceRounds(a, b, method) };
}
