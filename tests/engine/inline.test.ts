import { describe, expect, test } from 'vitest';
import { createInlineEngine } from '../../src/engine/inline.ts';
import { cell, layer } from '../core/overlap/layers.ts';
import { describeEngine } from './contract.ts';

describe('the inline engine', () => {
  describeEngine(createInlineEngine);
});

test('long inline work lets the event loop turn, so that a timer can abort it', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => cell([-73, -3 + index / 1000, -72, -2]));
  const engine = createInlineEngine();
  const signal = AbortSignal.timeout(100);
  const job = engine.run('overlaps', { a: layer('a', rows), b: null, method: 'ellipsoidal' }, { signal });
  await expect(job).rejects.toMatchObject({ name: 'TimeoutError' });
});
