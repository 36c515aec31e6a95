import { attemptStep } from '../../core/overlap/run-step.ts';
import type { Step } from '../../core/overlap/step.ts';
import type { WorkerMessage } from '../worker-slot.ts';

function answer(message: WorkerMessage): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<Step>) => {
  answer(attemptStep(data));
});

answer('ready');
