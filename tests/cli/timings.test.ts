import { expect, test } from 'vitest';
import { startWatch } from '../../src/cli/timings.ts';
import { memoryWorld } from './memory-effects.ts';

test('a phase that is measured twice adds up, and total counts from the start', async () => {
  const watch = startWatch(memoryWorld().effects);
  await watch.measure('read', () => Promise.resolve());
  await watch.measure('read', () => Promise.resolve());
  expect(watch.record(3)).toEqual({
    read: { wall_s: 2, cpu_s: 1 },
    build: { wall_s: 0, cpu_s: 0 },
    compute: { wall_s: 0, cpu_s: 0 },
    total: { wall_s: 5, cpu_s: 2.5 },
    peak_rss_mb: 64,
    threads: 3,
  });
});

test('a phase that fails is measured all the same', async () => {
  const watch = startWatch(memoryWorld().effects);
  await expect(watch.measure('compute', () => Promise.reject(new Error('stopped')))).rejects.toThrow(
    'stopped',
  );
  expect(watch.record(1).compute.wall_s).toBe(1);
});
