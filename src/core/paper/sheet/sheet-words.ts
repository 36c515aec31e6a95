import type { LayerEntry } from '../../catalogue/layer-entry.ts';
import type { PaperFrame } from '../paper-frame.ts';
import type { SheetSign } from './drawn-layer.ts';

/** A line of the facts of a feature. */
export interface SheetFact {
  readonly term: string;
  readonly text: string;
}

/** Everything that a sheet says, in one language. */
export interface SheetWords {
  readonly title: string;
  readonly subtitle: string;
  /** What the person wrote below the map; empty where nothing. */
  readonly notes: string;
  /** At which date the map is true. */
  readonly date: string;
  /** Of the feature that the sheet is about; empty on a sheet of a whole map. */
  readonly facts: readonly SheetFact[];
  readonly legend: string;
  readonly sign: (sign: SheetSign) => string;
  /** What belongs to the layers of the map and is not on it: not drawn by anybody, or filtered out; `null` where all is. */
  readonly missing: (entries: readonly LayerEntry[]) => string | null;
  readonly scale: (denominator: number) => string;
  /** Of which zone the grid is, and how far apart its lines. */
  readonly grid: (frame: PaperFrame, interval: number) => string;
  /** A coordinate on the edge of the map. */
  readonly figure: (metres: number) => string;
  /** A length of the scale bar without its unit. */
  readonly barLength: (metres: number, isKilometres: boolean) => string;
  readonly barUnit: (isKilometres: boolean) => string;
  /** Whose the layers of the map are, of when, and under which licence. */
  readonly sources: (entries: readonly LayerEntry[]) => string;
  readonly foot: string;
  readonly made: string;
  readonly page: string;
  readonly northLetter: string;
}
