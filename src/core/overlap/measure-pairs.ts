import { toHectares } from '../base/units.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { measureOf, measuringStep } from './measure.ts';
import type { Measure } from './measure.ts';
import type { MeasuredFeature } from './measured-feature.ts';
import { classifyOverlap } from './overlap-class.ts';
import { pairUnknown } from './overlap-issue.ts';
import type { OverlapIssue } from './overlap-issue.ts';
import type { OverlapPair } from './results.ts';
import { answerAt } from './step.ts';
import type { Rounds } from './step.ts';

/** Two features whose boxes touch. */
export interface Candidate {
  readonly a: MeasuredFeature;
  readonly b: MeasuredFeature;
}

/** A pair that overlaps, with the measure of what it shares, or one whose overlap is unknown. */
export interface MeasuredPair extends Candidate {
  readonly pair: OverlapPair;
  readonly shared: Measure | null;
}

export interface MeasuredPairs {
  readonly pairs: readonly MeasuredPair[];
  readonly issues: readonly OverlapIssue[];
}

function unknownPair({ a, b }: Candidate): OverlapPair {
  return { aId: a.id, bId: b.id, overlap: null, shareOfA: null, shareOfB: null, class: null };
}

/** Share of a feature; rounding could bring a feature that lies inside the other a hair above the whole. */
function shareOf(shared: Measure, feature: Measure): number {
  return Math.min(1, shared.area / feature.area);
}

function knownPair({ a, b }: Candidate, shared: Measure, errorMetres: number): OverlapPair {
  return {
    aId: a.id,
    bId: b.id,
    overlap: toHectares(shared.area),
    shareOfA: shareOf(shared, a),
    shareOfB: shareOf(shared, b),
    class: classifyOverlap({
      area: shared.ellipsoidal,
      perimeter: shared.perimeter,
      smallerFeature: a.ellipsoidal < b.ellipsoidal ? a.ellipsoidal : b.ellipsoidal,
      errorMetres,
    }),
  };
}

/**
 * Measures what each candidate pair shares, one step each. A pair that shares nothing above the numerical noise is
 * left out; one whose step did not answer stays, with `null` and an issue.
 *
 * @param errorMetres sum of the positional errors that the two layers declare
 */
export function* measurePairs(
  candidates: readonly Candidate[],
  errorMetres: number,
  method: AreaMethod,
): Rounds<MeasuredPairs> {
  const results = yield candidates.map(({ a, b }) =>
    measuringStep('intersection', [a.geometry, b.geometry], method),
  );
  const issues: OverlapIssue[] = [];
  const pairs = candidates.flatMap((candidate, index): MeasuredPair[] => {
    const result = answerAt(results, index);
    if (result.status !== 'done') {
      issues.push(pairUnknown(candidate.a, candidate.b, result));
      return [{ ...candidate, pair: unknownPair(candidate), shared: null }];
    }
    const shared = measureOf(result.value);
    if (shared.ellipsoidal <= shared.noise) return [];
    return [{ ...candidate, pair: knownPair(candidate, shared, errorMetres), shared }];
  });
  return { pairs, issues };
}
