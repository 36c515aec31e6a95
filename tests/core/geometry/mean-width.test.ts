import { describe, expect, test } from 'vitest';
import { meanRingWidth } from '../../../src/core/geometry/mean-width.ts';
import { geodesicRing } from '../../support/geodesic-oracle.ts';

function cell(lon: number, lat: number, width: number, height: number) {
  return [
    [lon, lat],
    [lon + width, lat],
    [lon + width, lat + height],
    [lon, lat + height],
    [lon, lat],
  ];
}

describe('meanRingWidth', () => {
  test.each([
    [cell(-71, -2.5, 0.01, 0.01), 'a chacra of a kilometre'],
    [cell(-71, -2.5, 0.00002, 0.01), 'a strip of two metres'],
    [cell(-71, 8, 0.01, 0.00001), 'a strip along a parallel'],
    [[...cell(-71, -2.5, 0.02, 0.01)].reverse(), 'clockwise'],
  ])('is twice the area by the perimeter of geographiclib: %#, $1', (ring) => {
    const { area, perimeter } = geodesicRing(ring);
    const width = meanRingWidth(ring.flat(), 0, ring.length);
    expect(width / ((2 * Math.abs(area)) / perimeter)).toBeCloseTo(1, 3);
  });

  test('reads the vertices of one ring among others', () => {
    const flat = [...cell(0, 0, 1, 1).flat(), ...cell(-71, -2.5, 0.01, 0.01).flat()];
    expect(meanRingWidth(flat, 5, 10)).toBe(meanRingWidth(flat.slice(10), 0, 5));
  });

  test('is 0 of one place', () => {
    expect(meanRingWidth([1, 1, 1, 1, 1, 1], 0, 3)).toBe(0);
  });
});
