import type { Facts } from './facts.ts';
import type { StatedFigure } from './figure.ts';
import type { Judgement } from './judgement.ts';
import type { Measures } from './measures.ts';

/** What a judge needs apart from the figure. */
export interface JudgeContext {
  /** Every stated figure, by identifier: figures refer to one another. */
  readonly figures: ReadonlyMap<string, StatedFigure>;
  readonly facts: Facts;
  readonly measures: Measures;
  /** ISO date at which the figure is judged; `null` for a statement without a date. */
  readonly date: string | null;
}

/** What a check finds at one date. */
export type Finding = Omit<Judgement, 'date'>;
