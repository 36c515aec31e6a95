import type { Outcome } from '../core/base/issue.ts';
import type { RunOptions } from '../engine/engine.ts';
import type { JobState } from './job-state.ts';

/**
 * One piece of long work at a time: its state for the panels, with progress and cancel. Starting again cancels what
 * was running, and an answer that comes after a cancel is dropped.
 */
export class Job<Value> {
  #state: JobState<Value> = $state.raw({ status: 'idle' });
  #controller: AbortController | null = null;

  get state(): JobState<Value> {
    return this.#state;
  }

  /** Runs the work; `run` gets where to report progress and the signal that cancels it. */
  async start(run: (options: RunOptions) => Promise<Outcome<Value>>): Promise<void> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    const settle = (state: JobState<Value>): void => {
      if (this.#controller === controller) this.#state = state;
    };
    settle({ status: 'running', done: 0, total: 0 });
    try {
      const outcome = await run({
        signal: controller.signal,
        onProgress: ({ done, total }) => settle({ status: 'running', done, total }),
      });
      settle({ status: 'done', ...outcome });
    } catch (failure) {
      settle({ status: 'failed', message: failure instanceof Error ? failure.message : String(failure) });
    }
  }

  /** Stops the work and forgets its result. */
  cancel(): void {
    this.#controller?.abort();
    this.#controller = null;
    this.#state = { status: 'idle' };
  }
}
