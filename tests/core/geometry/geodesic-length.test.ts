import { Geodesic } from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { geodesicLegs, geodesicLength } from '../../../src/core/geometry/geodesic-length.ts';

const line = [
  [-73.25, -3.75],
  [-71.5, -2.75],
  [-69.95, -4.21],
];

test('each leg is as long as GeographicLib says, to a tenth of a millimetre', () => {
  const expected = [
    Geodesic.WGS84.Inverse(-3.75, -73.25, -2.75, -71.5).s12,
    Geodesic.WGS84.Inverse(-2.75, -71.5, -4.21, -69.95).s12,
  ];
  geodesicLegs(line).forEach((leg, index) => expect(leg).toBeCloseTo(expected[index] as number, 4));
});

test('the length is the sum of the legs, and 0 without any', () => {
  expect(geodesicLength(line)).toBe(geodesicLegs(line).reduce((sum, leg) => sum + leg, 0));
  expect(geodesicLength([])).toBe(0);
  expect(geodesicLength([[-73.25, -3.75]])).toBe(0);
});
