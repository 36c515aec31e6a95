import { Worker } from 'node:worker_threads';
import type { Engine } from '../engine.ts';
import { createJobEngine } from '../job-engine.ts';
import { WorkerPool } from '../worker-pool.ts';
import type { StartWorker } from '../worker-slot.ts';

export interface NodeEngineOptions {
  /** One where nothing is said. */
  readonly threads?: number;
  /** Address of the built `engine/node/worker.ts`. */
  readonly workerUrl: URL;
}

function startWorkerAt(workerUrl: URL): StartWorker {
  return (onMessage, onError) => {
    const worker = new Worker(workerUrl);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', (code) => {
      onError(new Error(`it ended with code ${String(code)}.`));
    });
    return {
      send: (step) => {
        worker.postMessage(step);
      },
      terminate: () => {
        void worker.terminate();
      },
    };
  };
}

/**
 * Returns an engine that works in `worker_threads`, which start with the first job. The result is the same to the last
 * bit for any number of threads. Close it, or the threads keep the process alive.
 */
export function createNodeEngine({ workerUrl, threads = 1 }: NodeEngineOptions): Engine {
  return createJobEngine(new WorkerPool(startWorkerAt(workerUrl), threads));
}
