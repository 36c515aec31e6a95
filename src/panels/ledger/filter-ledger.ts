import type { LedgerEntry } from '../../core/figures/ledger.ts';
import type { CheckKind } from '../../core/figures/figure-check.ts';
import type { Verdict } from '../../core/figures/judgement.ts';
import type { Language } from '../../i18n/language.ts';
import { containsWords } from '../parts/plain-text.ts';

/** Which figures of the ledger are shown; `null` and an empty query let everything through. */
export interface LedgerFilter {
  /** Name of the file of the document. */
  readonly document: string | null;
  /** Verdict of today. */
  readonly verdict: Verdict | null;
  readonly kind: CheckKind | null;
  readonly query: string;
}

/** Returns the entries that pass every part of the filter; the query is looked for in id, words, subject and value. */
export function filterLedger(
  entries: readonly LedgerEntry[],
  filter: LedgerFilter,
  language: Language,
): readonly LedgerEntry[] {
  return entries.filter(
    (entry) =>
      (filter.document === null || entry.figure.document.file === filter.document) &&
      (filter.verdict === null || entry.today.verdict === filter.verdict) &&
      (filter.kind === null || entry.figure.check.kind === filter.kind) &&
      containsWords(searchText(entry, language), filter.query),
  );
}

/** Returns how many entries have each verdict today. */
export function countVerdicts(entries: readonly LedgerEntry[]): ReadonlyMap<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const { today } of entries) counts.set(today.verdict, (counts.get(today.verdict) ?? 0) + 1);
  return counts;
}

function searchText({ figure }: LedgerEntry, language: Language): string {
  const { id, quote, stated, subject, document } = figure;
  return [id, quote, stated.text, String(stated.value), subject[language], document.title].join(' \n ');
}
