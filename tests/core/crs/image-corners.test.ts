import { describe, expect, test } from 'vitest';
import { plainChoice } from '../../../src/core/crs/crs-choice.ts';
import { cornersOfBox, cornersOfWorldFile, placedCorners } from '../../../src/core/crs/image-corners.ts';
import { referenceSystemOf } from '../../../src/core/crs/reference-system.ts';

const size = { width: 100, height: 50 };

function choice(code: string) {
  const system = referenceSystemOf(code);
  if (system === null) throw new Error(code);
  return plainChoice(system);
}

describe('the corners of a picture', () => {
  test('lie half a pixel outside of the middle of its first and last pixels', () => {
    expect(cornersOfWorldFile('10\n0\n0\n-10\n500005\n9699995\n', size)).toEqual([
      [500000, 9700000],
      [501000, 9700000],
      [501000, 9699500],
      [500000, 9699500],
    ]);
  });

  test('turn with the picture', () => {
    // A quarter turn: to the right is southwards, and downwards is westwards.
    expect(cornersOfWorldFile('0 -1 -1 0 -0.5 -0.5', size)).toEqual([
      [0, 0],
      [0, -100],
      [-50, -100],
      [-50, 0],
    ]);
  });

  test.each([
    { text: '', why: 'empty' },
    { text: '10\n0\n0\n-10\n500005', why: 'five numbers' },
    { text: '10\n0\n0\n-10\n500005\n9699995\n7', why: 'seven' },
    { text: '10\n0\n0\n-10\nhere\nthere', why: 'words' },
    { text: '10\n0\n0\n0\n500005\n9699995', why: 'pixels without height' },
  ])('are not known of $text: $why', ({ text }) => {
    expect(cornersOfWorldFile(text, size)).toBe(null);
  });

  test('in metres are brought to degrees', () => {
    // EPSG:32718 has its false easting on the meridian of 75° W, and its false northing on the equator.
    const placed = placedCorners(cornersOfBox([500000, 10000000], [600000, 9900000]), choice('EPSG:32718'));
    expect(placed?.[0][0]).toBeCloseTo(-75, 9);
    expect(placed?.[0][1]).toBeCloseTo(0, 9);
    expect(placed?.[2][1]).toBeLessThan(-0.9);
    // The sides of a zone are no meridians: the box is a little crooked.
    expect(placed?.[1][0]).not.toBe(placed?.[2][0]);
  });

  test('in degrees on WGS 84 stay what they are', () => {
    const corners = cornersOfBox([-72, -1], [-71, -2]);
    expect(placedCorners(corners, choice('EPSG:4326'))).toEqual(corners);
  });

  test.each([
    { corners: cornersOfBox([500000, 9700000], [501000, 9699000]), why: 'metres said to be degrees' },
    { corners: cornersOfBox([-72, -1], [-72, -2]), why: 'no width' },
    { corners: cornersOfBox([-72, 89], [-71, -2]), why: 'a pole' },
    { corners: cornersOfBox([Number.NaN, 1], [-71, -2]), why: 'no number' },
  ])('that the map cannot show are none: $why', ({ corners }) => {
    expect(placedCorners(corners, choice('EPSG:4326'))).toBe(null);
  });
});
