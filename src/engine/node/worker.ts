import { parentPort } from 'node:worker_threads';
import { attemptStep } from '../../core/overlap/run-step.ts';
import type { Step } from '../../core/overlap/step.ts';
import type { WorkerMessage } from '../worker-slot.ts';

function answer(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', (step: Step) => {
  answer(attemptStep(step));
});

answer('ready');
