import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Outcome } from '../core/base/issue.ts';
import type { StatedFigure } from '../core/figures/figure.ts';
import type { LedgerEntry } from '../core/figures/ledger.ts';
import { statedByPerson } from '../core/project/own-figures.ts';
import type { OwnFigure } from '../core/project/project.ts';
import type { Engine, RunOptions } from '../engine/engine.ts';
import type { FigureBook } from './figure-book.ts';
import { Job } from './job.svelte.ts';
import type { JobState } from './job-state.ts';
import type { Mosaic } from './mosaic.svelte.ts';

const IDLE = { status: 'idle' } as const;

/** The ledger of stated figures: measured once, when somebody first opens it, and judged anew at every date. */
export class LedgerState {
  readonly #book = new Job<FigureBook>();
  readonly #own = new SvelteMap<string, Job<FigureBook>>();
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
      void this.#book.start((options) => this.#open(options));
    });
  }

  /** Returns the figures of the person's own, judged with an ISO date as today; idle while nobody wants them. */
  ownAt(date: string, figures: readonly OwnFigure[]): JobState<readonly LedgerEntry[]> {
    const state = this.#own.get(JSON.stringify(figures))?.state ?? IDLE;
    if (state.status !== 'done') return state;
    return { status: 'done', value: state.value?.judge(date) ?? null, issues: state.issues };
  }

  /** Measures what the person's own figures need, unless that is under way or done. */
  wantOwn(figures: readonly OwnFigure[]): void {
    untrack(() => {
      const key = JSON.stringify(figures);
      if (figures.length === 0 || this.#own.has(key)) return;
      const job = new Job<FigureBook>();
      this.#own.set(key, job);
      void job.start((options) => this.#open(options, statedByPerson(figures)));
    });
  }

  cancel(): void {
    this.#book.cancel();
  }

  async #open(options: RunOptions, own: readonly StatedFigure[] | null = null): Promise<Outcome<FigureBook>> {
    const [{ openFigureBook }, layers] = await Promise.all([
      import('./figure-book.ts'),
      Promise.all(this.#mosaic.entries.filter(isJudged).map(({ id }) => this.#mosaic.load(id))),
    ]);
    const book = await openFigureBook(layers, this.#engine, options, (published) => own ?? published);
    return { value: book, issues: book.issues };
  }
}

/** No figure speaks of the basemap. */
function isJudged({ theme }: { readonly theme: string }): boolean {
  return theme !== 'basemap';
}
