import { describe, expect, test } from 'vitest';
import { createBrowserEngine } from '../../src/engine/browser/browser-engine.ts';
import { hangingPair, layer } from '../core/overlap/layers.ts';
import { describeDeadline, describeEngine } from './contract.ts';

describe('the engine of Web Workers', () => {
  describeEngine((options) => createBrowserEngine({ ...options, threads: 2 }));
  describeDeadline((options) => createBrowserEngine({ ...options, threads: 2 }));
});

test('the page stays free while a worker is stuck', async () => {
  const [triangle, needle] = hangingPair;
  const engine = createBrowserEngine({ threads: 1, deadlineSeconds: 3 });
  let last = performance.now();
  let longest = 0;
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const input = { a: layer('a', [triangle]), b: layer('b', [needle]), method: 'ellipsoidal' } as const;
  const { issues } = await engine.run('overlaps', input);
  clearInterval(clock);
  engine.close();
  expect(issues[0]?.code).toBe('pair-timed-out');
  expect(longest, 'milliseconds without a turn, of the 3000 that the worker was stuck').toBeLessThan(1500);
});
