import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { geodesicBetween } from '../../../src/core/geometry/geodesic.ts';

const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('geodesicBetween', () => {
  test.each([
    {
      from: [0, 0],
      to: [1, 0],
      distance: 111_319.490793,
      bearing: 90,
      why: 'a degree of the equator is a·π/180',
    },
    { from: [0, 0], to: [0, 90], distance: 10_001_965.729313, bearing: 0, why: 'a quarter of a meridian' },
    { from: [0, 0], to: [-1, 0], distance: 111_319.490793, bearing: 270, why: 'to the west' },
    { from: [0, 1], to: [0, 0], distance: 110_574.388558, bearing: 180, why: 'to the south' },
  ])('measures $distance m at $bearing°: $why', ({ from, to, distance, bearing }) => {
    const [lon0 = 0, lat0 = 0] = from;
    const [lon1 = 0, lat1 = 0] = to;
    const found = geodesicBetween(lon0, lat0, lon1, lat1);
    expect(found.distance).toBeCloseTo(distance, 5);
    expect(found.bearing).toBeCloseTo(bearing, 9);
  });

  test('is nothing and has no bearing from a place to itself', () => {
    expect(geodesicBetween(-71.5, -2.5, -71.5, -2.5)).toEqual({ distance: 0, bearing: null });
  });

  test('agrees with geographiclib to 1e-9 or 20 µm from a step to a continent', () => {
    const reach = fc.constantFrom(1e-6, 1e-4, 0.01, 0.5, 30);
    const place = fc.record({
      lon: degree(-180, 180),
      lat: degree(-80, 80),
      reach,
      u: degree(-1, 1),
      v: degree(-1, 1),
    });
    fc.assert(
      fc.property(place, ({ lon, lat, reach: size, u, v }) => {
        const [lon1, lat1] = [lon + size * u, Math.min(85, Math.max(-85, lat + size * v))];
        const oracle = Geodesic.WGS84.Inverse(lat, lon, lat1, lon1);
        const { s12 = Number.NaN, azi1 = Number.NaN } = oracle;
        const { distance, bearing } = geodesicBetween(lon, lat, lon1, lat1);
        expect(Math.abs(distance - s12)).toBeLessThanOrEqual(Math.max(1e-9 * s12, 2e-5));
        if (bearing === null || s12 < 1) return;
        const turned = Math.abs(((bearing - azi1 + 540) % 360) - 180);
        expect(turned).toBeLessThanOrEqual(1e-3 / s12 + 1e-8);
      }),
      { numRuns: 300 },
    );
  });

  test('ends between places that are opposite each other', () => {
    const { distance } = geodesicBetween(0, 0, 180, 0);
    expect(distance).toBeGreaterThan(19_000_000);
    expect(distance).toBeLessThan(21_000_000);
  });
});
