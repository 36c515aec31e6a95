import type { Issue } from '../base/issue.ts';
import type { Facts } from './facts.ts';
import type { StatedFigure } from './figure.ts';
import { gatherMeasures } from './gather-measures.ts';
import type { RunMeasure } from './gather-measures.ts';
import { judgeLedger } from './ledger.ts';
import type { LedgerEntry } from './ledger.ts';
import { requiredMeasures } from './required-measures.ts';

/**
 * Returns the ledger with the issues that came up while measuring: what the figures need is measured by `run`, then
 * every figure is judged at the date of its statement and at `today`, an ISO date.
 */
export async function compileLedger(
  figures: readonly StatedFigure[],
  facts: Facts,
  today: string,
  run: RunMeasure,
): Promise<{ readonly entries: readonly LedgerEntry[]; readonly issues: readonly Issue[] }> {
  const { measures, issues } = await gatherMeasures(requiredMeasures(figures, facts), facts, run);
  return { entries: judgeLedger(figures, facts, measures, today), issues };
}
