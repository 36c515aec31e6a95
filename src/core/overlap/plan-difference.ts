import type { ArealLayer } from '../base/areal.ts';
import type { Outcome } from '../base/issue.ts';
import { toHectares } from '../base/units.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { boundsOf } from '../geometry/bounds.ts';
import { dissolve, pieceOf } from './dissolve.ts';
import type { Piece } from './dissolve.ts';
import { measureOf, measuringStep, sumOf } from './measure.ts';
import { measureLayers } from './measured-feature.ts';
import type { MeasuredFeature } from './measured-feature.ts';
import { piecesUnknown } from './overlap-issue.ts';
import type { OverlapIssue, OverlapIssueCode } from './overlap-issue.ts';
import type { DifferenceResult } from './results.ts';
import { contactCount, measureAndUniteCount } from './step-count.ts';
import { answerAt } from './step.ts';
import type { Plan, Rounds, StepValue } from './step.ts';
import { touchingBoxes } from './touching-boxes.ts';

/** What is left of a piece, and the features that are still to be taken from it. */
interface Remainder {
  readonly piece: Piece;
  readonly pending: readonly MeasuredFeature[];
}

interface Subtracted {
  readonly pieces: readonly Piece[];
  readonly issues: readonly OverlapIssue[];
}

function remaindersOf(pieces: readonly Piece[], features: readonly MeasuredFeature[]): Remainder[] {
  const pending = pieces.map((): MeasuredFeature[] => []);
  const boxes = [pieces, features].map((items) => items.map(({ box }) => box));
  for (const [piece, feature] of touchingBoxes(boxes[0] ?? [], boxes[1] ?? [])) {
    const found = features[feature];
    if (found) pending[piece]?.push(found);
  }
  return pieces.map((piece, index) => ({ piece, pending: pending[index] ?? [] }));
}

function leftOf({ piece, pending }: Remainder, value: StepValue): Remainder[] {
  const { geometry } = value;
  if (geometry === null) return [];
  const left: Piece = { ...measureOf(value), geometry, box: boundsOf(geometry), labels: piece.labels };
  return [{ piece: left, pending: pending.slice(1) }];
}

/** Takes the features from the pieces one after the other, all pieces at once; a piece that fails is left out. */
function* subtract(
  pieces: readonly Piece[],
  features: readonly MeasuredFeature[],
  method: AreaMethod,
): Rounds<Subtracted> {
  const finished: Piece[] = [];
  const issues: OverlapIssue[] = [];
  let open = remaindersOf(pieces, features);
  while (open.length > 0) {
    const waiting = open.flatMap((remainder) => {
      const [next] = remainder.pending;
      if (!next) finished.push(remainder.piece);
      return next ? [{ remainder, next }] : [];
    });
    const results = yield waiting.map(({ remainder, next }) =>
      measuringStep('difference', [remainder.piece.geometry, next.geometry], method),
    );
    open = waiting.flatMap(({ remainder, next }, index) => {
      const result = answerAt(results, index);
      if (result.status === 'done') return leftOf(remainder, result.value);
      issues.push(piecesUnknown('difference', remainder.piece.labels, [next.label], result));
      return [];
    });
  }
  return { pieces: finished, issues };
}

function* differenceRounds(
  a: ArealLayer,
  b: ArealLayer,
  method: AreaMethod,
): Rounds<Outcome<DifferenceResult, OverlapIssueCode>> {
  const measured = yield* measureLayers([a, b], method);
  const [featuresA = [], featuresB = []] = measured.layers;
  const united = yield* dissolve(featuresA.map(pieceOf), method);
  const rest = yield* subtract(united.pieces, featuresB, method);
  const isKnown = united.isComplete && rest.issues.length === 0;
  return {
    value: { hectares: isKnown ? toHectares(sumOf(rest.pieces).area) : null },
    issues: [...measured.issues, ...united.issues, ...rest.issues],
  };
}

/**
 * Returns the plan that measures what B leaves of A: A is dissolved, so that no place counts twice, and the features
 * of B are taken from it one by one. Features are presumed simple; one without a finite area is left out with an
 * issue. Where a step does not answer the result is `null`, with an issue that names the features.
 */
export function planDifference(
  a: ArealLayer,
  b: ArealLayer,
  method: AreaMethod,
): Plan<Outcome<DifferenceResult, OverlapIssueCode>> {
  const steps = measureAndUniteCount([a]) + b.features.length + contactCount(a, b);
  return { steps, rounds: () => differenceRounds(a, b, method) };
}
