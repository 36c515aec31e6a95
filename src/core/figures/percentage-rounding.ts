/** Which rule turns the exact percentage into the stated whole one. */
export type PercentageRule = 'both' | 'rounding' | 'truncation' | 'none';

/** Returns the rule that fits: rounding half up, cutting the decimals off, both or none. Percentages from 0. */
export function percentageRule(exact: number, stated: number): PercentageRule {
  const rounds = Math.round(exact) === stated;
  const truncates = Math.trunc(exact) === stated;
  if (rounds && truncates) return 'both';
  if (rounds) return 'rounding';
  return truncates ? 'truncation' : 'none';
}
