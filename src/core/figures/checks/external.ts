import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { measurement, reason } from '../finding.ts';
import type { Finding } from '../judge-context.ts';
import { precisionOfStatement, roundsTo } from '../precision-of-statement.ts';

type ExternalCheck = CheckOf<'external'>;

/** Returns whether somebody else reports the same. Another report is no measurement: at best consistent, class `TX`. */
export function judgeExternal(check: ExternalCheck, figure: StatedFigure): Finding {
  const params = { value: check.value, stated: figure.stated.value, source: check.source };
  const steps = [
    ...(check.date === null ? [] : [reason('external-date', { date: check.date })]),
    ...(check.certainty === 'found' ? [] : [reason('external-unverified', { source: check.source })]),
  ];
  const reported = measurement('external', check.value, figure);
  const isOther = check.relation === 'precedes';
  const measurements = [isOther ? { ...reported, difference: null, differencePercent: null } : reported];
  return fits(check, figure)
    ? {
        verdict: 'consistent',
        class: 'TX',
        reason: reason(`external-${check.relation}`, params),
        steps,
        measurements,
      }
    : { verdict: 'disagrees', class: 'T5', reason: reason('external-differs', params), steps, measurements };
}

function fits(check: ExternalCheck, { stated }: StatedFigure): boolean {
  if (typeof stated.value !== 'number') return false;
  if (check.relation === 'equals') return check.value === stated.value;
  if (check.relation === 'precedes') return check.value === stated.value - 1;
  const precision = precisionOfStatement(stated.text);
  return precision !== null && roundsTo(check.value, precision);
}
