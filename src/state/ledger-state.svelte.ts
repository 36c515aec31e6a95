import { untrack } from 'svelte';
import type { LedgerEntry } from '../core/figures/ledger.ts';
import type { Engine } from '../engine/engine.ts';
import type { FigureBook } from './figure-book.ts';
import { Job } from './job.svelte.ts';
import type { JobState } from './job-state.ts';
import type { Mosaic } from './mosaic.svelte.ts';

/** The ledger of stated figures: measured once, when somebody first opens it, and judged anew at every date. */
export class LedgerState {
  readonly #book = new Job<FigureBook>();
  readonly #engine: Engine;
  readonly #mosaic: Mosaic;

  constructor(engine: Engine, mosaic: Mosaic) {
    this.#engine = engine;
    this.#mosaic = mosaic;
  }

  /** Returns the ledger with an ISO date as today. */
  at(date: string): JobState<readonly LedgerEntry[]> {
    const { state } = this.#book;
    if (state.status !== 'done') return state;
    return { status: 'done', value: state.value?.judge(date) ?? null, issues: state.issues };
  }

  /** Measures what the figures need, unless that is under way or done. */
  want(): void {
    untrack(() => {
      if (this.#book.state.status === 'running' || this.#book.state.status === 'done') return;
      void this.#book.start(async (options) => {
        const [{ openFigureBook }, layers] = await Promise.all([
          import('./figure-book.ts'),
          Promise.all(this.#mosaic.entries.filter(isJudged).map(({ id }) => this.#mosaic.load(id))),
        ]);
        const book = await openFigureBook(layers, this.#engine, options);
        return { value: book, issues: book.issues };
      });
    });
  }

  cancel(): void {
    this.#book.cancel();
  }
}

/** No figure speaks of the basemap. */
function isJudged({ theme }: { readonly theme: string }): boolean {
  return theme !== 'basemap';
}
