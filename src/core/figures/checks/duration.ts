import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { exact, measurement, notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import { dateOf } from '../operands.ts';
import { daysBetween, wholeYearsBetween } from '../plain-date.ts';

/** Returns whether the time between two dates is as long as stated; at best consistent where a date comes from outside. */
export function judgeDuration(
  check: CheckOf<'duration'>,
  figure: StatedFigure,
  context: JudgeContext,
): Finding {
  const from = dateOf(check.from, context);
  const to = dateOf(check.to, context);
  if (from === null || to === null) return notCheckable(reason('operand-missing', { figure: figure.id }));
  const length = check.unit === 'days' ? daysBetween(from, to) : wholeYearsBetween(from, to);
  const params = { from, to, length, stated: figure.stated.value, unit: check.unit };
  const evidence = { measurements: [measurement('date', length, figure, check.unit)] };
  const isSame = length === figure.stated.value && check.unit === figure.stated.unit;
  const outside = [check.from, check.to].find((operand) => 'source' in operand);
  if (!isSame || outside === undefined) {
    return exact(isSame, reason('duration-agrees', params), reason('duration-disagrees', params), evidence);
  }
  const why = reason('duration-consistent', params);
  const steps = [reason('external-unverified', { source: outside.source })];
  return { verdict: 'consistent', class: 'T0', reason: why, steps, ...evidence };
}
