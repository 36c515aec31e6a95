import { runStep } from '../core/boundary/run-step.ts';
import type { Step, StepValue } from '../core/overlap/step.ts';
import type { Engine } from './engine.ts';
import { createJobEngine } from './job-engine.ts';
import { nextTask } from './next-task.ts';
import type { RoundOptions, StepRunner } from './step-runner.ts';

/** Milliseconds of work after which the event loop gets a turn, so that a signal can be aborted and a page drawn. */
const TURN = 50;

function createInlineRunner(): StepRunner {
  let closed: Error | null = null;
  return {
    runAll: async (steps: readonly Step[], { onStep, signal }: RoundOptions) => {
      const values: StepValue[] = [];
      let turnEnds = performance.now() + TURN;
      for (const step of steps) {
        if (closed) throw closed;
        signal?.throwIfAborted();
        values.push(runStep(step));
        onStep();
        if (performance.now() < turnEnds) continue;
        await nextTask();
        turnEnds = performance.now() + TURN;
      }
      return values;
    },
    close: (reason) => {
      closed = reason;
    },
  };
}

/** Returns an engine that works in the thread that calls it, one step after the other. */
export function createInlineEngine(): Engine {
  return createJobEngine(createInlineRunner());
}
