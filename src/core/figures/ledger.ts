import type { Facts } from './facts.ts';
import type { StatedFigure } from './figure.ts';
import { judgeFigure } from './judge-figure.ts';
import type { Judgement } from './judgement.ts';
import type { Measures } from './measures.ts';

/** A stated figure with what comes out at the date of the statement and today. */
export interface LedgerEntry {
  readonly figure: StatedFigure;
  readonly then: Judgement;
  readonly today: Judgement;
}

/**
 * Returns the judgement of every figure at the date of its statement and today, in the order of the figures. `today`
 * is an ISO date that the caller gives; `measures` answers `requiredMeasures(figures, facts)`.
 */
export function judgeLedger(
  figures: readonly StatedFigure[],
  facts: Facts,
  measures: Measures,
  today: string,
): readonly LedgerEntry[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.map((figure) => ({
    figure,
    then: judgeFigure(figure, { figures: byId, facts, measures, date: figure.asOf.date }),
    today: judgeFigure(figure, { figures: byId, facts, measures, date: today }),
  }));
}
