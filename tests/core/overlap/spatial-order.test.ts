import { expect, test } from 'vitest';
import { spatialOrder } from '../../../src/core/overlap/spatial-order.ts';

test('neighbours on the map become neighbours in the list', () => {
  const at = (name: string, west: number, south: number) => ({
    name,
    box: { west, south, east: west + 1, north: south + 1 },
  });
  const items = [at('a', 0, 0), at('d', 9, 5), at('b', 1, 5), at('c', 8, 0)];
  expect(spatialOrder(items).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
});

test('items without a box keep their order', () => {
  const items = [1, 2, 3].map((name) => ({ name, box: null }));
  expect(spatialOrder(items)).toEqual(items);
});
