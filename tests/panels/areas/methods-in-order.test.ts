import { expect, test } from 'vitest';
import { methodsInOrder } from '../../../src/panels/areas/methods-in-order.ts';

test('methods stand in the order in which they are shown, each once', () => {
  const mixed = [
    'spherical',
    'utm:19S',
    'utm:18S',
    'ellipsoidal',
    'utm:18N',
    'epsg:9377',
    'utm:9N',
    'utm:18S',
  ] as const;
  expect(methodsInOrder(mixed)).toEqual([
    'ellipsoidal',
    'utm:9N',
    'utm:18N',
    'utm:18S',
    'utm:19S',
    'epsg:9377',
    'spherical',
  ]);
});
