import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleBarOf } from '../../src/map/scale-bar.ts';

describe('scaleBarOf', () => {
  test('measures the equator: 512 pixels at zoom 0 are once around the sphere of the web map', () => {
    const { length, pixels } = scaleBarOf(0, 0, 512);
    expect((length / pixels) * 512).toBeCloseTo(2 * Math.PI * 6_378_137, 3);
  });

  test.each([
    { lat: 0, zoom: 7.6, expected: 50_000, why: '403 m a pixel: 44 km fit into 110, 50 do not' },
    { lat: -2.8, zoom: 10, expected: 5_000, why: '76 m a pixel: 8.4 km fit' },
  ])('takes the longest of 1, 2 and 5 that fits ($why)', ({ lat, zoom, expected }) => {
    expect(scaleBarOf(lat, zoom, 110).length).toBeLessThanOrEqual(expected);
    expect(scaleBarOf(lat, zoom, 110).length * 2.5).toBeGreaterThanOrEqual(expected);
  });

  test('is round, fits, and is never less than two fifths of the room', () => {
    const latitudes = fc.double({ min: -70, max: 70, noNaN: true });
    const zooms = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(latitudes, zooms, fc.integer({ min: 40, max: 400 }), (lat, zoom, room) => {
        const { length, pixels } = scaleBarOf(lat, zoom, room);
        expect(length.toExponential(0)).toMatch(/^[125]e/);
        expect(pixels).toBeLessThanOrEqual(room * (1 + 1e-12));
        expect(pixels).toBeGreaterThanOrEqual(0.4 * room * (1 - 1e-12));
      }),
    );
  });
});
