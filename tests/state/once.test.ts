import { expect, test } from 'vitest';
import { once } from '../../src/state/once.ts';

test('the work is done once, however often it is asked for', async () => {
  let done = 0;
  const load = once(() => Promise.resolve((done += 1)));
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

test('what failed is tried again', async () => {
  let tries = 0;
  const load = once(() => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('here');
  });
  await expect(load()).rejects.toThrow('offline');
  expect(await load()).toBe('here');
});
