import type { Engine } from '../engine/engine.ts';
import { createInlineEngine } from '../engine/inline.ts';
import { createNodeEngine } from '../engine/node/node-engine.ts';
import type { CommonOptions } from './options.ts';

/** The build puts the worker beside the program. */
const WORKER = 'worker.js';

/** Returns an engine in this thread for one thread, in a pool of worker threads for more. */
export function createEngine({ threads }: Pick<CommonOptions, 'threads'>): Engine {
  if (threads === 1) return createInlineEngine();
  const workerUrl = new URL(WORKER, import.meta.url);
  return createNodeEngine({ workerUrl, threads });
}
