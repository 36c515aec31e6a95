import type { CheckKind } from '../../core/figures/figure-check.ts';
import type { LedgerEntry } from '../../core/figures/ledger.ts';

/** Kinds of checks that are measured on the map. */
const MEASURED_ON_THE_MAP: ReadonlySet<CheckKind> = new Set(['area', 'area-rank', 'overlap', 'intersection']);

/** Returns the entries with those first that are measured on the map, which people come for; else in their order. */
export function orderLedger(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const isMeasured = ({ figure }: LedgerEntry): boolean => MEASURED_ON_THE_MAP.has(figure.check.kind);
  return [...entries.filter(isMeasured), ...entries.filter((entry) => !isMeasured(entry))];
}
