import type { ArealLayer } from '../base/areal.ts';
import type { Outcome } from '../base/issue.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { boundsOf } from '../geometry/bounds.ts';
import { closeAccount } from './account.ts';
import { measureLayers } from './measured-layer.ts';
import type { MeasuredLayer } from './measured-layer.ts';
import { candidatePairs, measuredPair } from './measured-pair.ts';
import type { MeasuredPair, MeasuredPairs } from './measured-pair.ts';
import type { OverlapIssueCode } from './overlap-issue.ts';
import type { OverlapResult } from './results.ts';
import { valueAt } from './step.ts';
import type { Plan, Rounds, Step, StepValue } from './step.ts';
import { touchingBoxes, touchingEachOther } from './touching-boxes.ts';
import type { IndexPair } from './touching-boxes.ts';

/** Pairs in one step: enough to be worth a message between threads, few enough to spread and to show progress. */
const PAIRS_OF_STEP = 64;

function chunksOf(pairs: readonly IndexPair[]): IndexPair[][] {
  const count = Math.ceil(pairs.length / PAIRS_OF_STEP);
  return Array.from({ length: count }, (_, index) =>
    pairs.slice(index * PAIRS_OF_STEP, (index + 1) * PAIRS_OF_STEP),
  );
}

function readPairs(
  a: MeasuredLayer,
  b: MeasuredLayer,
  chunks: readonly (readonly IndexPair[])[],
  values: readonly StepValue[],
): MeasuredPairs {
  let dropped = 0;
  const pairs = chunks.flatMap((chunk, index) => {
    const { pairs: found } = valueAt(values, index, 'pairs');
    return chunk.flatMap((indices, position): MeasuredPair[] => {
      const [featureA, featureB] = [a.features[indices[0]], b.features[indices[1]]];
      const shared = found[position];
      if (!featureA || !featureB || !shared) throw new Error('readPairs: a pair has no answer.');
      const pair = measuredPair(featureA, featureB, shared);
      if (pair === null) dropped += Math.abs(shared.area);
      return pair === null ? [] : [{ indices, shared, pair }];
    });
  });
  return { pairs, dropped };
}

function* overlapRounds(
  a: ArealLayer,
  b: ArealLayer | null,
  method: AreaMethod,
): Rounds<Outcome<OverlapResult, OverlapIssueCode>> {
  const { layers: measured, issues } = yield* measureLayers(b ? [a, b] : [a], method);
  const [measuredA, measuredB = null] = measured;
  if (!measuredA) throw new Error('overlapRounds: the first layer was not measured.');
  const layers = measured.map(({ layer }) => layer);
  const needsPerimeters = measured.some(({ features }) =>
    features.some(({ errorMetres }) => errorMetres > 0),
  );
  const chunks = chunksOf(candidatePairs(measuredA, measuredB));
  const steps = chunks.map((pairs): Step => ({ operation: 'pairs', layers, method, pairs, needsPerimeters }));
  const values = yield [...steps, { operation: 'coverage', layers, method, tellsApart: 'each' }];
  const { pairs, dropped } = readPairs(measuredA, measuredB ?? measuredA, chunks, values);
  const coverage = valueAt(values, steps.length, 'coverage');
  const { account, issues: notices } = closeAccount({ layers: measured, pairs, dropped, coverage });
  return { value: { pairs: pairs.map(({ pair }) => pair), account }, issues: [...issues, ...notices] };
}

function stepCount(a: ArealLayer, b: ArealLayer | null): number {
  const [boxesA = [], boxesB] = [a, ...(b ? [b] : [])].map((layer) =>
    layer.features.map(({ geometry }) => boundsOf(geometry)),
  );
  const pairs = boxesB ? touchingBoxes(boxesA, boxesB) : touchingEachOther(boxesA);
  return (b ? 2 : 1) + chunksOf(pairs).length + 1;
}

/**
 * Returns the plan that finds all overlapping pairs of A and B, or of A with itself where `b` is `null` (each pair
 * once), ordered by position in A and in B, and closes their account. Features are presumed simple; one without a
 * finite area is left out with an issue.
 */
export function planOverlaps(
  a: ArealLayer,
  b: ArealLayer | null,
  method: AreaMethod,
): Plan<Outcome<OverlapResult, OverlapIssueCode>> {
  return { steps: stepCount(a, b), rounds: () => overlapRounds(a, b, method) };
}
