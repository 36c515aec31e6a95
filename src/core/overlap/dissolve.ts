import type { ArealGeometry } from '../base/areal.ts';
import { squareMetres } from '../base/units.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { boundsOf } from '../geometry/bounds.ts';
import type { Bounds } from '../geometry/bounds.ts';
import { connectedComponents } from './connected-components.ts';
import { measureOf, measuringStep } from './measure.ts';
import type { Measure } from './measure.ts';
import type { MeasuredFeature } from './measured-feature.ts';
import { piecesUnknown } from './overlap-issue.ts';
import type { OverlapIssue } from './overlap-issue.ts';
import { spatialOrder } from './spatial-order.ts';
import { answerAt } from './step.ts';
import type { Rounds, StepValue } from './step.ts';
import { touchingEachOther } from './touching-boxes.ts';

/** What one feature or the union of several covers. */
export interface Piece extends Measure {
  readonly geometry: ArealGeometry;
  readonly box: Bounds | null;
  /** The features that it is made of, as an issue names them. */
  readonly labels: readonly string[];
}

/** Pieces that do not overlap. Where not `isComplete`, some could not be united and are missing, with an issue each. */
export interface Dissolved {
  readonly pieces: readonly Piece[];
  readonly isComplete: boolean;
  readonly issues: readonly OverlapIssue[];
}

interface Couple {
  readonly group: number;
  readonly a: Piece;
  readonly b: Piece;
}

/** Returns a feature as the piece that it is before anything is united with it. */
export function pieceOf(feature: MeasuredFeature): Piece {
  return { ...feature, labels: [feature.label] };
}

/** Neighbours in a group, two by two; the last of an odd number stays alone. */
function couplesOf(pieces: readonly Piece[], group: number): Couple[] {
  return pieces.flatMap((a, index) => {
    const b = index % 2 === 0 ? pieces[index + 1] : undefined;
    return b ? [{ group, a, b }] : [];
  });
}

/** The piece that two pieces became, or none where nothing is left of them. Their noise stays in it. */
function unitedPiece({ a, b }: Couple, value: StepValue): Piece[] {
  const { geometry } = value;
  if (geometry === null) return [];
  const measure = measureOf(value);
  const noise = squareMetres(measure.noise + a.noise + b.noise);
  return [{ ...measure, noise, geometry, box: boundsOf(geometry), labels: [...a.labels, ...b.labels] }];
}

/**
 * Unites pieces until none overlaps another. Only pieces whose boxes touch, directly or through others, are united; in
 * each such group neighbours go first, two by two, so that the pieces stay small for as long as possible. The order
 * depends on the pieces alone. Two pieces that cannot be united are left out with an issue, and the rest goes on, so
 * that every bad piece is named at once. n − 1 unions for a group of n.
 */
export function* dissolve(pieces: readonly Piece[], method: AreaMethod): Rounds<Dissolved> {
  const contacts = touchingEachOther(pieces.map((piece) => piece.box));
  let groups = connectedComponents(pieces.length, contacts).map((group) =>
    spatialOrder(group.flatMap((index) => pieces[index] ?? [])),
  );
  const issues: OverlapIssue[] = [];
  for (;;) {
    const couples = groups.flatMap(couplesOf);
    if (couples.length === 0) return { pieces: groups.flat(), isComplete: issues.length === 0, issues };
    const results = yield couples.map(({ a, b }) => measuringStep('union', [a.geometry, b.geometry], method));
    const united: Piece[][] = groups.map(() => []);
    couples.forEach((couple, index) => {
      const result = answerAt(results, index);
      if (result.status === 'done') united[couple.group]?.push(...unitedPiece(couple, result.value));
      else issues.push(piecesUnknown('union', couple.a.labels, couple.b.labels, result));
    });
    groups = groups.map((group, index) => [
      ...(united[index] ?? []),
      ...(group.length % 2 === 1 ? group.slice(-1) : []),
    ]);
  }
}
