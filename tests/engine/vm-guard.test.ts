import { expect, test } from 'vitest';
import { intersectionOf } from '../../src/core/overlap/turf-geometry.ts';
import { vmGuard } from '../../src/engine/node/vm-guard.ts';
import { cell, hangingPair } from '../core/overlap/layers.ts';

test('work that ends returns its value', () => {
  expect(vmGuard(() => undefined, 1)).toEqual({ status: 'done', value: undefined });
  expect(vmGuard(() => 42, 1)).toEqual({ status: 'done', value: 42 });
});

test('work that throws throws through', () => {
  const bug = new Error('a bug');
  expect(() =>
    vmGuard(() => {
      throw bug;
    }, 1),
  ).toThrow(bug);
});

test('Turf is sane after it was stopped in the middle', () => {
  const work = () => intersectionOf(cell([0, 0, 2, 1]), cell([1, 0, 3, 1]));
  const before = work();
  const started = performance.now();
  expect(vmGuard(() => intersectionOf(...hangingPair), 0.2)).toEqual({ status: 'timed-out' });
  expect(performance.now() - started).toBeGreaterThanOrEqual(200);
  expect(work()).toEqual(before);
});
