import { describe, expect, test } from 'vitest';
import { createBrowserEngine } from '../../src/engine/browser/browser-engine.ts';
import { layer, cell } from '../core/overlap/layers.ts';
import { describeDeadline, describeEngine } from './contract.ts';

describe('the engine of Web Workers', () => {
  describeEngine((options) => createBrowserEngine({ ...options, threads: 2 }));
  describeDeadline((options) => createBrowserEngine({ ...options, threads: 2 }));
});

test('the page stays free while workers work', async () => {
  const engine = createBrowserEngine();
  const rows = Array.from({ length: 40 }, (_, index) => cell([-73, -3 + index / 100, -72, -2]));
  let last = performance.now();
  let longest = 0;
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const { value } = await engine.run('overlaps', { a: layer('a', rows), b: null, method: 'ellipsoidal' });
  clearInterval(clock);
  expect(value?.pairs).toHaveLength((40 * 39) / 2);
  expect(longest, 'milliseconds without a turn').toBeLessThan(500);
  engine.close();
});
