import type { Engine } from '../engine.ts';
import { createJobEngine } from '../job-engine.ts';
import { WorkerPool } from '../worker-pool.ts';
import type { StartWorker, WorkerMessage } from '../worker-slot.ts';

/** Workers beyond this many cost a phone more memory than they save it time. */
const MOST_WORKERS = 4;

const startWorker: StartWorker = (onMessage, onError) => {
  const worker = new Worker(new URL('./overlap-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    onMessage(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onError(new Error(event.message || 'its script did not load.'));
  });
  return {
    send: (step) => {
      worker.postMessage(step);
    },
    terminate: () => {
      worker.terminate();
    },
  };
};

/** Returns how many workers suit this device: one core stays with the page. */
function suitableThreads(): number {
  return Math.max(1, Math.min(navigator.hardwareConcurrency - 1, MOST_WORKERS));
}

/**
 * Returns an engine that works in Web Workers, which start with the first job. Inputs must be plain data, since they are
 * copied to the workers: no proxies.
 */
export function createBrowserEngine(threads: number = suitableThreads()): Engine {
  return createJobEngine(new WorkerPool(startWorker, threads));
}
