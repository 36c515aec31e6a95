import { expect, test } from 'vitest';
import { isSameCamera } from '../../src/map/camera.ts';

const here = { lon: -71.25, lat: -2.85, zoom: 8 };

test.each([
  { other: { ...here, lon: here.lon + 0.0015 }, isSame: true, why: 'a fifth of a pixel' },
  { other: { ...here, lat: here.lat + 0.003 }, isSame: false, why: 'more than anybody rounds away' },
  { other: { ...here, zoom: 8.1 }, isSame: false, why: 'another zoom' },
])('cameras far away look the same: $isSame for $why', ({ other, isSame }) => {
  expect(isSameCamera(here, other)).toBe(isSame);
});

test.each([
  { shift: 0.00005, isSame: true, why: 'what an address rounds away' },
  { shift: 0.001, isSame: false, why: 'a hundred metres, which is half a screen' },
])('cameras from near look the same: $isSame for $why', ({ shift, isSame }) => {
  const near = { ...here, zoom: 17 };
  expect(isSameCamera(near, { ...near, lat: near.lat + shift })).toBe(isSame);
});
