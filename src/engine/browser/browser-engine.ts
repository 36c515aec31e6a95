import { movableCopy } from '../../core/base/movable-copy.ts';
import type { Engine } from '../engine.ts';
import { createJobEngine } from '../job-engine.ts';
import { nextTask } from '../next-task.ts';
import type { WireStep } from '../step-wire.ts';
import { WorkerPool } from '../worker-pool.ts';
import type { StartWorker, WorkerMessage } from '../worker-slot.ts';

/** Workers beyond this many cost a phone more memory than they save it time. */
const MOST_WORKERS = 4;

/** Posts a step with copies of the layers that the worker lacks, made in turns so that the page stays alive. */
async function post(step: WireStep, worker: Worker): Promise<void> {
  const layers: WireStep['layers'][number][] = [];
  const moved: ArrayBuffer[] = [];
  for (const { number, layer } of step.layers) {
    const copy = layer && (await movableCopy(layer.features, nextTask));
    layers.push({ number, layer: copy && { ...layer, features: copy.features } });
    moved.push(...(copy?.buffers ?? []));
  }
  worker.postMessage({ ...step, layers } satisfies WireStep, moved);
}

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
      post(step, worker).catch((error: unknown) => {
        onError(new Error('A step could not be sent.', { cause: error }));
      });
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
