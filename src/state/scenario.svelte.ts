import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Engine } from '../engine/engine.ts';
import { Job } from './job.svelte.ts';
import type { JobState } from './job-state.ts';
import type { ScenarioAnswer } from './measure-scenario.ts';
import type { OwnFileState } from './own-file.svelte.ts';
import type { Page } from './page.svelte.ts';

const IDLE = { status: 'idle' } as const;

/** What would be if the boundary of the person were a protected area. Which area it stands for is in the address. */
export class ScenarioState {
  readonly #engine: Engine;
  readonly #page: Page;
  readonly #file: OwnFileState;
  readonly #jobs = new SvelteMap<string, Job<ScenarioAnswer>>();
  /** Answers go with the boundary that they are about. */
  #of: OwnFileState['layer'] = null;

  constructor(engine: Engine, page: Page, file: OwnFileState) {
    this.#engine = engine;
    this.#page = page;
    this.#file = file;
  }

  /** Id of the area that the boundary stands for, `scenario` for one more; `null` where no scenario is open. */
  get standsFor(): string | null {
    return this.#page.view.current.scenario ?? null;
  }

  open = (standsFor: string | null): void => this.#page.view.visit({ scenario: standsFor });

  /** Returns how the scenario stands at an ISO date; idle where none is open, or there is no boundary. */
  at = (date: string): JobState<ScenarioAnswer> => {
    const { standsFor } = this;
    if (standsFor === null || this.#file.layer === null) return IDLE;
    return this.#jobs.get(`${standsFor} ${date}`)?.state ?? IDLE;
  };

  /** Measures the scenario that is open, unless that is under way or done. To be called from an effect. */
  want = (date: string): void => {
    const { standsFor } = this;
    const boundary = this.#file.layer;
    if (standsFor === null || boundary === null) return;
    untrack(() => {
      if (this.#of !== boundary) this.#forget();
      this.#of = boundary;
      const key = `${standsFor} ${date}`;
      if (this.#jobs.has(key)) return;
      const job = new Job<ScenarioAnswer>();
      this.#jobs.set(key, job);
      const { mosaic } = this.#page;
      const ids = mosaic.entries.filter(({ theme }) => theme !== 'basemap').map(({ id }) => id);
      void job.start(async (options) => {
        const [{ measureScenario }, layers] = await Promise.all([
          import('./measure-scenario.ts'),
          Promise.all(ids.map((id) => mosaic.load(id))),
        ]);
        return measureScenario({ boundary, standsFor }, layers, date, this.#engine, options);
      });
    });
  };

  /** Stops measuring, and closes the scenario. */
  cancel = (): void => {
    this.#forget();
    this.open(null);
  };

  #forget(): void {
    for (const job of this.#jobs.values()) job.cancel();
    this.#jobs.clear();
  }
}
