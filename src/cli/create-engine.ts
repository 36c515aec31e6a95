import type { Engine } from '../engine/engine.ts';
import { createInlineEngine } from '../engine/inline.ts';
import { createNodeEngine } from '../engine/node/node-engine.ts';
import { vmGuard } from '../engine/node/vm-guard.ts';
import type { CommonOptions } from './options.ts';

/** The build puts the worker beside the program. */
const WORKER = 'worker.js';

/** Returns an engine in this thread for one thread, in a pool of worker threads for more. */
export function createEngine({ threads, deadline }: Pick<CommonOptions, 'threads' | 'deadline'>): Engine {
  if (threads === 1) return createInlineEngine({ guard: vmGuard, deadlineSeconds: deadline });
  const workerUrl = new URL(WORKER, import.meta.url);
  return createNodeEngine({ workerUrl, threads, deadlineSeconds: deadline });
}
