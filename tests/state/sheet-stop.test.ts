import { expect, test } from 'vitest';
import { heightOfStop, nearestStop, sheetStops } from '../../src/state/sheet-stop.ts';

test.each([
  { height: 0, stop: 'peek', why: 'dragged off the screen' },
  { height: 180, stop: 'peek', why: 'nearer to the handle than to the middle' },
  { height: 330, stop: 'half', why: 'about the middle' },
  { height: 700, stop: 'full', why: 'dragged beyond the bar' },
])('a sheet let go at $height px rests at $stop: $why', ({ height, stop }) => {
  expect(nearestStop(height, 788)).toBe(stop);
});

test('a sheet at rest stays where it is', () => {
  expect(sheetStops.map((stop) => nearestStop(heightOfStop(stop, 788), 788))).toEqual(sheetStops);
});

test('the sheet never covers the top bar, not even on a screen lower than its handle', () => {
  expect(sheetStops.map((stop) => heightOfStop(stop, 90))).toEqual([90, 90, 90]);
});
