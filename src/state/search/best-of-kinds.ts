import { foundKinds } from './found.ts';
import type { FoundGroup, FoundKind, SearchEntry } from './found.ts';

/** So many of a kind are shown; more are only counted. */
const MOST_OF_A_KIND = 5;

interface Ranked {
  readonly entry: number;
  readonly score: number;
}

interface Kept {
  total: number;
  /** At most `MOST_OF_A_KIND`, the best first. */
  readonly best: Ranked[];
}

/** The best finds of each kind, kept while they come: one pass however many there are. */
export class BestOfKinds {
  readonly #entries: readonly SearchEntry[];
  readonly #kept = new Map<FoundKind, Kept>();

  constructor(entries: readonly SearchEntry[]) {
    this.#entries = entries;
  }

  take(entry: number, score: number): void {
    const { kind } = this.#entries[entry] as SearchEntry;
    let kept = this.#kept.get(kind);
    if (kept === undefined) this.#kept.set(kind, (kept = { total: 0, best: [] }));
    kept.total += 1;
    const found = { entry, score };
    const last = kept.best.at(-1);
    if (kept.best.length === MOST_OF_A_KIND && last !== undefined && !isBefore(found, last)) return;
    const place = kept.best.findIndex((other) => isBefore(found, other));
    kept.best.splice(place < 0 ? kept.best.length : place, 0, found);
    if (kept.best.length > MOST_OF_A_KIND) kept.best.pop();
  }

  /** Returns the groups, that of the best find first. */
  groups(): readonly FoundGroup[] {
    return foundKinds
      .flatMap((kind) => {
        const kept = this.#kept.get(kind);
        return kept === undefined ? [] : [{ kind, ...kept }];
      })
      .sort((one, other) => (other.best[0]?.score ?? 0) - (one.best[0]?.score ?? 0))
      .map(({ kind, total, best }) => ({
        kind,
        total,
        best: best.map(({ entry }) => this.#entries[entry] as SearchEntry),
      }));
  }
}

function isBefore(one: Ranked, other: Ranked): boolean {
  return one.score === other.score ? one.entry < other.entry : one.score > other.score;
}
