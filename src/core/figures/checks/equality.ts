import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { exact, measurement, notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';

/** Returns whether two places of a document state the same value. */
export function judgeEquality(
  check: CheckOf<'equality'>,
  figure: StatedFigure,
  context: JudgeContext,
): Finding {
  const other = context.figures.get(check.with);
  if (!other) return notCheckable(reason('operand-missing', { figure: check.with }));
  const params = { figure: other.id, line: other.line, quote: other.stated.text };
  return exact(
    other.stated.value === figure.stated.value && other.stated.unit === figure.stated.unit,
    reason('same-statement', params),
    reason('other-statement', params),
    { measurements: [measurement('arithmetic', other.stated.value, figure)] },
  );
}
