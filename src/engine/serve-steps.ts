import { runStep } from '../core/boundary/run-step.ts';
import { StepReceiver } from './step-wire.ts';
import type { WireStep } from './step-wire.ts';
import type { WorkerMessage } from './worker-slot.ts';

/** Returns what a worker does with each message: it does the step and answers. It says at once that it is ready. */
export function serveSteps(answer: (message: WorkerMessage) => void): (step: WireStep) => void {
  const receiver = new StepReceiver();
  answer({ kind: 'ready' });
  return (step) => {
    try {
      answer({ kind: 'value', value: runStep(receiver.decode(step)) });
    } catch (error) {
      answer({ kind: 'broke', reason: error instanceof Error ? error.message : String(error) });
    }
  };
}
