import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { measurement, notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import { dateOf } from '../operands.ts';
import { dateOrder, isCalendarDate } from '../plain-date.ts';

/** Returns whether the dates are in the calendar and follow one another. Order proves no date: at best consistent. */
export function judgeDateOrder(
  check: CheckOf<'date-order'>,
  figure: StatedFigure,
  context: JudgeContext,
): Finding {
  const dates = check.dates.map((operand) => dateOf(operand, context)).filter((date) => date !== null);
  if (dates.length < check.dates.length)
    return notCheckable(reason('operand-missing', { figure: figure.id }));
  const measurements = [measurement('date', dates.join(' < '), figure, 'date')];
  const impossible = dates.find((date) => !isCalendarDate(date));
  if (impossible !== undefined) {
    const why = reason('date-impossible', { date: impossible });
    return { verdict: 'disagrees', class: 'T5', reason: why, steps: [], measurements };
  }
  const orders = dates.slice(1).map((date, index) => dateOrder(dates[index] ?? date, date));
  const params = { dates };
  if (orders.includes('after')) {
    const why = reason('dates-out-of-order', params);
    return { verdict: 'disagrees', class: 'T5', reason: why, steps: [], measurements };
  }
  if (orders.includes('undecided')) return notCheckable(reason('dates-undecided', params), { measurements });
  const why = reason('dates-in-order', params);
  return { verdict: 'consistent', class: 'T0', reason: why, steps: [], measurements };
}
