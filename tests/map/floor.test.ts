import { expect, test } from 'vitest';
import { floorAbove } from '../../src/map/backgrounds/floor.ts';

const ground = ['@margin', '@sheet/sea', 'countries/land', 'countries/coast'];

test.each([
  { order: [...ground, 'rivers/line', 'own'], floor: 'rivers/line', why: 'the lowest of the rest' },
  { order: [...ground, 'own', 'rivers/line'], floor: 'rivers/line', why: 'what is there is no floor' },
  { order: ['@margin', '@sheet/sea', 'own', 'countries/land', 'a/fill'], floor: 'a/fill', why: 'late land' },
  { order: ['@margin', 'own', 'a/fill'], floor: 'a/fill', why: 'no sea yet' },
  { order: [...ground, 'own'], floor: undefined, why: 'nothing above' },
])('of $order the floor is $floor: $why', ({ order, floor }) => {
  expect(floorAbove(order, ['own'])).toBe(floor);
});
