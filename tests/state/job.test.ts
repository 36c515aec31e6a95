import { describe, expect, test } from 'vitest';
import type { RunOptions } from '../../src/engine/engine.ts';
import { Job } from '../../src/state/job.svelte.ts';

describe('a job', () => {
  test('shows its progress and then its outcome', async () => {
    const job = new Job<number>();
    const seen: unknown[] = [];
    await job.start((options) => {
      seen.push(job.state);
      options.onProgress?.({ done: 1, total: 2 });
      seen.push(job.state);
      return Promise.resolve({ value: 7, issues: [] });
    });
    expect([...seen, job.state]).toEqual([
      { status: 'running', done: 0, total: 0 },
      { status: 'running', done: 1, total: 2 },
      { status: 'done', value: 7, issues: [] },
    ]);
  });

  test('says what failed', async () => {
    const job = new Job<number>();
    await job.start(() => Promise.reject(new Error('The worker did not start.')));
    expect(job.state).toEqual({ status: 'failed', message: 'The worker did not start.' });
  });

  test('is idle after a cancel, and aborts the work', async () => {
    const job = new Job<number>();
    const { running, signal } = startWaiting(job);
    job.cancel();
    await running;
    expect([job.state.status, signal.aborted]).toEqual(['idle', true]);
  });

  test('drops the late answer of a run that was replaced', async () => {
    const job = new Job<number>();
    const { running, signal } = startWaiting(job);
    await job.start(() => Promise.resolve({ value: 2, issues: [] }));
    await running;
    expect([job.state, signal.aborted]).toEqual([{ status: 'done', value: 2, issues: [] }, true]);
  });
});

/** Starts work that ends only when it is aborted. */
function startWaiting(job: Job<number>): { running: Promise<void>; signal: AbortSignal } {
  let given: RunOptions = {};
  const running = job.start((options) => {
    given = options;
    return new Promise((_resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  });
  if (given.signal === undefined) throw new Error('The job gave no signal.');
  return { running, signal: given.signal };
}
