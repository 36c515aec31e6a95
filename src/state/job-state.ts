import type { Issue } from '../core/base/issue.ts';
import type { JobName, Jobs } from '../engine/engine.ts';

/**
 * Where a piece of work stands, as a panel shows it. `done` holds what an `Outcome` holds: a value, issues, or both;
 * `failed` holds the sentence to show when the world failed.
 */
export type JobState<Value> =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly done: number; readonly total: number }
  | { readonly status: 'done'; readonly value: Value | null; readonly issues: readonly Issue[] }
  | { readonly status: 'failed'; readonly message: string };

/** Where a job of the engine stands: `EngineJobState<'overlaps'>` ends with an `OverlapResult`. */
export type EngineJobState<Name extends JobName> = JobState<Jobs[Name]['result']>;
