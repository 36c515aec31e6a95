import type { LedgerEntry } from '../../core/figures/ledger.ts';
import type { Measurement } from '../../core/figures/judgement.ts';
import { withHonestDigits } from './value-text.ts';

/** A figure that states a number, beside the number that came out today. */
export interface StatedAndMeasured {
  readonly entry: LedgerEntry;
  readonly measurement: Measurement;
  /** Measured minus stated, in per cent of the stated number. */
  readonly percent: number;
}

/**
 * Returns the figures with both numbers, the greatest difference first, then in the order of the document. What a
 * document does not say itself, and what cannot be set against its number in per cent, is left out.
 */
export function statedAndMeasured(entries: readonly LedgerEntry[]): readonly StatedAndMeasured[] {
  return entries
    .flatMap((entry) => {
      const [measurement] = withHonestDigits(entry.today);
      if (measurement === undefined || entry.today.verdict === 'derived') return [];
      const percent = measurement.differencePercent;
      return percent === null ? [] : [{ entry, measurement, percent }];
    })
    .sort((one, other) => Math.abs(other.percent) - Math.abs(one.percent));
}
