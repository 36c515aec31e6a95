import type { Finding } from './judge-context.ts';
import type { StatedFigure } from './figure.ts';
import type { Measurement, MeasurementMethod, Reason } from './judgement.ts';
import type { ReasonCode } from './reason-code.ts';

interface Evidence {
  readonly steps?: readonly Reason[];
  readonly measurements?: readonly Measurement[];
}

/** Returns a reason. */
export function reason(code: ReasonCode, params: Reason['params'] = {}): Reason {
  return { code, params };
}

/** Returns the finding that nothing can be compared, which no measure can overrule: class `TX`. */
export function notCheckable(why: Reason, { steps = [], measurements = [] }: Evidence = {}): Finding {
  return { verdict: 'not-checkable', class: 'TX', reason: why, steps, measurements };
}

/** Returns the finding of a check that allows no difference: class `T0`, or `T5` with the other reason. */
export function exact(isSame: boolean, agrees: Reason, disagrees: Reason, evidence: Evidence = {}): Finding {
  const { steps = [], measurements = [] } = evidence;
  return isSame
    ? { verdict: 'agrees', class: 'T0', reason: agrees, steps, measurements }
    : { verdict: 'disagrees', class: 'T5', reason: disagrees, steps, measurements };
}

/**
 * Returns a measured value beside the stated one, with the signed difference where both are numbers of one unit, and
 * the difference in per cent unless the unit itself is one.
 */
export function measurement(
  method: MeasurementMethod,
  value: number | string | null,
  figure: StatedFigure,
  unit: string = figure.stated.unit,
): Measurement {
  const stated = figure.stated.value;
  if (typeof value !== 'number' || typeof stated !== 'number' || unit !== figure.stated.unit) {
    return { method, value, unit, difference: null, differencePercent: null };
  }
  const difference = value - stated;
  return {
    method,
    value,
    unit,
    difference,
    differencePercent: stated === 0 ? null : (100 * difference) / stated,
  };
}

/** Returns whether two numbers are the same but for the rounding of binary fractions. */
export function isSameNumber(first: number, second: number): boolean {
  return Math.abs(first - second) <= 1e-12 * Math.max(Math.abs(first), Math.abs(second));
}
