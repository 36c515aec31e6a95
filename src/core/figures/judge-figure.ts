import { judgeArea } from './checks/area.ts';
import { judgeAreaRank } from './checks/area-rank.ts';
import { judgeArithmetic } from './checks/arithmetic.ts';
import { judgeCodeLookup } from './checks/code-lookup.ts';
import { judgeCount } from './checks/count.ts';
import { judgeDateOrder } from './checks/date-order.ts';
import { judgeDateYear } from './checks/date-year.ts';
import { judgeDuration } from './checks/duration.ts';
import { judgeEquality } from './checks/equality.ts';
import { judgeExternal } from './checks/external.ts';
import { judgeIntersection } from './checks/intersection.ts';
import { judgeListLength } from './checks/list-length.ts';
import { judgeOverlap } from './checks/overlap.ts';
import { judgePercentage } from './checks/percentage.ts';
import type { StatedFigure } from './figure.ts';
import type { CheckOf } from './figure-check.ts';
import { notCheckable, reason } from './finding.ts';
import type { Finding, JudgeContext } from './judge-context.ts';
import type { Judgement } from './judgement.ts';

/**
 * Returns the verdict on one figure at the date of the context. A figure that its document does not state is at best
 * `derived`: it was recomputed, and there is no statement with which it could agree.
 */
export function judgeFigure(figure: StatedFigure, context: JudgeContext): Judgement {
  const finding = find(figure, context);
  const isRight = finding.verdict === 'agrees' || finding.verdict === 'consistent';
  if (figure.derivedFrom === null || !isRight) return { date: context.date, ...finding };
  return {
    ...finding,
    date: context.date,
    verdict: 'derived',
    class: '-',
    reason: reason('derived-recomputed', { value: figure.stated.value }),
    steps: [finding.reason, ...finding.steps],
  };
}

function find(figure: StatedFigure, context: JudgeContext): Finding {
  const { check } = figure;
  switch (check.kind) {
    case 'count':
      return judgeCount(check, figure, context);
    case 'arithmetic':
      return judgeArithmetic(check, figure, context);
    case 'equality':
      return judgeEquality(check, figure, context);
    case 'percentage':
      return judgePercentage(check, figure, context);
    case 'list-length':
      return judgeListLength(check, figure);
    case 'code-lookup':
      return judgeCodeLookup(check, figure, context);
    case 'date-year':
      return judgeDateYear(check, figure, context);
    case 'date-order':
      return judgeDateOrder(check, figure, context);
    case 'duration':
      return judgeDuration(check, figure, context);
    case 'external':
      return judgeExternal(check, figure);
    case 'none':
      return notCheckable(reason(check.reason));
    default:
      return findOnMap(check, figure, context);
  }
}

/** The checks that are measured on boundaries. */
function findOnMap(
  check: CheckOf<'area' | 'area-rank' | 'intersection' | 'overlap'>,
  figure: StatedFigure,
  context: JudgeContext,
): Finding {
  switch (check.kind) {
    case 'area':
      return judgeArea(check, figure, context);
    case 'area-rank':
      return judgeAreaRank(check, figure, context);
    case 'intersection':
      return judgeIntersection(check, figure, context);
    case 'overlap':
      return judgeOverlap(check, figure, context);
  }
}
