import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { measurement, notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import { cellNumber } from '../operands.ts';
import { percentageRule } from '../percentage-rounding.ts';
import type { PercentageRule } from '../percentage-rounding.ts';
import type { ReasonCode } from '../reason-code.ts';

const REASONS: Readonly<Record<PercentageRule, ReasonCode>> = {
  both: 'percentage-fits-both',
  rounding: 'percentage-fits-rounding',
  truncation: 'percentage-fits-truncation',
  none: 'percentage-within-a-point',
};

/** Returns whether a whole percentage presents the exact one, and by which rule it was made. */
export function judgePercentage(
  check: CheckOf<'percentage'>,
  figure: StatedFigure,
  context: JudgeContext,
): Finding {
  const part = cellNumber(check.part, context);
  const whole = cellNumber(check.whole, context);
  const stated = figure.stated.value;
  if (part === null || whole === null || whole === 0 || typeof stated !== 'number') {
    return notCheckable(reason('operand-missing', { figure: figure.id }));
  }
  const exactPercent = (100 * part) / whole;
  const measurements = [measurement('arithmetic', exactPercent, figure)];
  const params = { part, whole, exact: Number(exactPercent.toFixed(2)), stated };
  if (Math.abs(exactPercent - stated) >= context.facts.tolerances.T0r.percentagePoints) {
    const why = reason('percentage-disagrees', params);
    return { verdict: 'disagrees', class: 'T5', reason: why, steps: [], measurements };
  }
  const why = reason(REASONS[percentageRule(exactPercent, stated)], params);
  return { verdict: 'agrees', class: 'T0r', reason: why, steps: [], measurements };
}
