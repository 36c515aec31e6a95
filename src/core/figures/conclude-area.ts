import type { StatedFigure } from './figure.ts';
import { reason } from './finding.ts';
import type { Finding } from './judge-context.ts';
import type { Reason, ToleranceClass } from './judgement.ts';
import { precisionOfStatement } from './precision-of-statement.ts';
import type { StatementPrecision } from './precision-of-statement.ts';
import type { ReasonCode } from './reason-code.ts';

const REASONS: Readonly<Partial<Record<ToleranceClass, ReasonCode>>> = {
  T4: 'area-agrees-rounded',
  T1: 'area-agrees-legal',
  T2: 'area-agrees-method',
  'T3-PE': 'area-agrees-cadastral',
  'T3-CO': 'area-agrees-cadastral',
};

/** Returns the verdict on an area: on outlines a class says which tolerance holds, never that the figure agrees. */
export function concludeArea(
  found: ToleranceClass,
  official: boolean,
  isBeyondBand: boolean,
  params: Reason['params'],
): Pick<Finding, 'verdict' | 'class' | 'reason'> {
  const code = REASONS[found];
  if (official && code) return { verdict: 'agrees', class: found, reason: reason(code, params) };
  if (!official && (code || !isBeyondBand)) {
    const why = reason('area-consistent-on-outline', params);
    return { verdict: 'consistent', class: code ? found : 'TX', reason: why };
  }
  return { verdict: 'disagrees', class: 'T5', reason: reason('area-disagrees', params) };
}

/** Returns the statement in hectares; `null` where a figure states anything else. */
export function hectaresStated({ stated }: StatedFigure): StatementPrecision | null {
  return stated.unit === 'ha' ? precisionOfStatement(stated.text) : null;
}
