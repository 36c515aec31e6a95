import { describe, expect, test } from 'vitest';
import { createInlineEngine } from '../../src/engine/inline.ts';
import { vmGuard } from '../../src/engine/node/vm-guard.ts';
import { cell, layer } from '../core/overlap/layers.ts';
import { describeDeadline, describeEngine } from './contract.ts';

describe('the inline engine', () => {
  describeEngine(createInlineEngine);
});

describe('the inline engine with the guard of Node', () => {
  describeEngine((options) => createInlineEngine({ ...options, guard: vmGuard }));
  describeDeadline((options) => createInlineEngine({ ...options, guard: vmGuard }));
});

test('long inline work lets the event loop turn, so that a timer can abort it', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => cell([-73, -3 + index / 100, -72, -2]));
  const engine = createInlineEngine();
  const signal = AbortSignal.timeout(100);
  const job = engine.run('overlaps', { a: layer('a', rows), b: null, method: 'ellipsoidal' }, { signal });
  await expect(job).rejects.toMatchObject({ name: 'TimeoutError' });
});
