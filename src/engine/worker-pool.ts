import type { Step, StepValue } from '../core/overlap/step.ts';
import type { RoundOptions, StepRunner } from './step-runner.ts';
import { WorkerSlot } from './worker-slot.ts';
import type { StartWorker } from './worker-slot.ts';

/**
 * Does steps in several workers at once. Rounds of several jobs share the workers. Aborting a round stops the workers
 * that are busy with it, and no others.
 */
export class WorkerPool implements StepRunner {
  readonly #slots: readonly WorkerSlot[];
  readonly #free: WorkerSlot[];
  readonly #waiting: ((slot: WorkerSlot) => void)[] = [];
  readonly #rounds = new Set<AbortController>();

  constructor(start: StartWorker, threads: number) {
    if (!Number.isInteger(threads) || threads < 1) {
      throw new Error(`WorkerPool: ${String(threads)} threads; pass a whole number from 1 up.`);
    }
    this.#slots = Array.from({ length: threads }, () => new WorkerSlot(start));
    this.#free = [...this.#slots];
  }

  async runAll(steps: readonly Step[], { onStep, signal }: RoundOptions): Promise<readonly StepValue[]> {
    const round = new AbortController();
    const end = () => {
      round.abort(signal?.reason);
    };
    signal?.addEventListener('abort', end);
    this.#rounds.add(round);
    try {
      return await this.#race(steps, onStep, round);
    } finally {
      signal?.removeEventListener('abort', end);
      this.#rounds.delete(round);
    }
  }

  close(reason: Error): void {
    for (const round of this.#rounds) round.abort(reason);
    for (const slot of this.#slots) slot.stop(reason);
  }

  /** The answers of the round, unless it is ended first; a lane that fails ends the others. */
  #race(steps: readonly Step[], onStep: () => void, round: AbortController): Promise<StepValue[]> {
    return new Promise((resolve, reject) => {
      round.signal.addEventListener('abort', () => {
        reject(round.signal.reason as Error);
      });
      this.#runLanes(steps, onStep, round.signal).then(resolve, (error: unknown) => {
        round.abort(error);
      });
    });
  }

  async #runLanes(steps: readonly Step[], onStep: () => void, ending: AbortSignal): Promise<StepValue[]> {
    const results: StepValue[] = [];
    const queue = steps.entries();
    const lane = async (): Promise<void> => {
      for (const [index, step] of queue) {
        results[index] = await this.#perform(step, ending);
        onStep();
      }
    };
    await Promise.all(this.#slots.slice(0, steps.length).map(lane));
    return results;
  }

  async #perform(step: Step, ending: AbortSignal): Promise<StepValue> {
    const slot = this.#free.pop() ?? (await new Promise<WorkerSlot>((take) => this.#waiting.push(take)));
    const stop = () => {
      slot.stop(ending.reason);
    };
    ending.addEventListener('abort', stop);
    try {
      ending.throwIfAborted();
      return await slot.run(step);
    } finally {
      ending.removeEventListener('abort', stop);
      const next = this.#waiting.shift();
      if (next) next(slot);
      else this.#free.push(slot);
    }
  }
}
