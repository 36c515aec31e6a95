import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Engine, JobName, Jobs } from '../engine/engine.ts';
import { Job } from './job.svelte.ts';
import type { EngineJobState } from './job-state.ts';

const IDLE = { status: 'idle' } as const;

/** Jobs of one kind, each under a key that says what it measures; what was measured once is kept. */
export class JobShelf<Name extends JobName> {
  readonly #jobs = new SvelteMap<string, Job<Jobs[Name]['result']>>();
  readonly #engine: Engine;
  readonly #name: Name;

  constructor(engine: Engine, name: Name) {
    this.#engine = engine;
    this.#name = name;
  }

  /** Returns how the job under the key stands; idle where nobody asked for it. */
  state(key: string): EngineJobState<Name> {
    return this.#jobs.get(key)?.state ?? IDLE;
  }

  /** Starts the job under the key, unless it runs or is done. */
  want(key: string, input: () => Jobs[Name]['input']): void {
    untrack(() => {
      const job = this.#jobs.get(key) ?? new Job<Jobs[Name]['result']>();
      if (job.state.status === 'running' || job.state.status === 'done') return;
      this.#jobs.set(key, job);
      void job.start((options) => this.#engine.run(this.#name, input(), options));
    });
  }

  /** Stops what still runs; what is done stays. */
  cancel(): void {
    for (const job of this.#jobs.values()) if (job.state.status === 'running') job.cancel();
  }
}
