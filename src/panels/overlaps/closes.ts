import type { OverlapAccount } from '../../core/overlap/results.ts';

/** What is shown has two decimals: a residual below half of the last one is invisible. */
const SMALLEST_SHOWN_HECTARES = 0.005;

/** Returns whether the account closes to the digits that are shown, or `null` where one of its parts is unknown. */
export function closes({ residual }: Pick<OverlapAccount, 'residual'>): boolean | null {
  return residual === null ? null : Math.abs(residual) < SMALLEST_SHOWN_HECTARES;
}
