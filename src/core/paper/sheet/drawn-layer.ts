import type { AreaStyle } from '../area-style.ts';
import type { PaperPoint } from '../paper-frame.ts';
import type { LabelWish } from '../place-labels.ts';
import type { Ink } from './ink.ts';

/** What a printed map can show, each with a sign of its own in the legend. */
export type SheetSign =
  | 'own'
  | 'selected'
  | Exclude<AreaStyle, 'no-act'>
  | 'no-act'
  | 'neighbour'
  | 'community'
  | 'candidate'
  | 'locality'
  | 'place'
  | 'river'
  | 'border';

/** A name with its turn to be placed: a lower rank goes first. */
export interface RankedWish {
  readonly rank: number;
  readonly wish: LabelWish;
}

/** A layer as a printed map shows it. */
export interface DrawnLayer {
  readonly layerId: string;
  readonly inks: readonly Ink[];
  readonly wishes: readonly RankedWish[];
  readonly signs: readonly SheetSign[];
  /** Of the features that are seen, where they can be told apart by colour. */
  readonly ids?: readonly string[];
  /** Signs that no name may cover. */
  readonly dots: readonly PaperPoint[];
}
