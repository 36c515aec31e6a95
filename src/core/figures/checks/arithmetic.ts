import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { exact, isSameNumber, measurement, notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import { numberOf } from '../operands.ts';

type Operator = CheckOf<'arithmetic'>['operator'];

const SIGNS: Readonly<Record<Operator, string>> = { sum: ' + ', difference: ' − ', percentage: ' ÷ ' };

/** Returns whether the stated value is the sum, the difference or the percentage of the operands. */
export function judgeArithmetic(
  check: CheckOf<'arithmetic'>,
  figure: StatedFigure,
  context: JudgeContext,
): Finding {
  const values = check.operands.map((operand) => numberOf(operand, context));
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return notCheckable(reason('operand-missing', { figure: figure.id }));
  const result = calculate(check.operator, known);
  const isSame = typeof figure.stated.value === 'number' && isSameNumber(result, figure.stated.value);
  const params = {
    expression: known.join(SIGNS[check.operator]),
    result,
    stated: figure.stated.value,
    unit: figure.stated.unit,
  };
  return exact(isSame, reason('arithmetic-agrees', params), reason('arithmetic-disagrees', params), {
    measurements: [measurement('arithmetic', result, figure)],
  });
}

function calculate(operator: Operator, values: readonly number[]): number {
  const [first = 0, ...others] = values;
  const rest = others.reduce((total, value) => total + value, 0);
  if (operator === 'percentage') return (100 * first) / rest;
  return operator === 'sum' ? first + rest : first - rest;
}
