import { attemptStep } from '../core/overlap/run-step.ts';
import type { Step, StepResult } from '../core/overlap/step.ts';
import type { Engine } from './engine.ts';
import { createJobEngine } from './job-engine.ts';
import { DEFAULT_DEADLINE_SECONDS } from './step-runner.ts';
import type { RoundOptions, StepRunner } from './step-runner.ts';

/**
 * Does work and returns what it returned, or that it was stopped after so many seconds. What can interrupt a thread
 * from inside is a matter of the platform, so it is passed in.
 */
export type Guard = <Result>(
  work: () => Result,
  deadlineSeconds: number,
) => { readonly status: 'done'; readonly value: Result } | { readonly status: 'timed-out' };

export interface InlineOptions {
  /** Without one a step has no deadline. */
  readonly guard?: Guard;
  readonly deadlineSeconds?: number;
}

/** Milliseconds of work after which the event loop gets a turn, so that a signal can be aborted and a page drawn. */
const TURN = 50;

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function createInlineRunner({
  guard,
  deadlineSeconds = DEFAULT_DEADLINE_SECONDS,
}: InlineOptions): StepRunner {
  let closed: Error | null = null;
  const perform = (step: Step): StepResult => {
    const guarded = guard?.(() => attemptStep(step), deadlineSeconds);
    if (!guarded) return attemptStep(step);
    return guarded.status === 'done' ? guarded.value : { status: 'timed-out', seconds: deadlineSeconds };
  };
  return {
    runAll: async (steps: readonly Step[], { onStep, signal }: RoundOptions) => {
      const results: StepResult[] = [];
      let turnEnds = performance.now() + TURN;
      for (const step of steps) {
        if (closed) throw closed;
        signal?.throwIfAborted();
        results.push(perform(step));
        onStep();
        if (performance.now() < turnEnds) continue;
        await turn();
        turnEnds = performance.now() + TURN;
      }
      return results;
    },
    close: (reason) => {
      closed = reason;
    },
  };
}

/** Returns an engine that works in the thread that calls it, one step after the other. */
export function createInlineEngine(options: InlineOptions = {}): Engine {
  return createJobEngine(createInlineRunner(options));
}
