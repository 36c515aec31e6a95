import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { bearingDegrees, compassPointOf } from '../../../src/core/geometry/compass-point.ts';

describe('bearingDegrees', () => {
  test('is the azimuth of the geodesic at its middle, to a tenth of a degree within a degree', () => {
    const near = fc.record({
      lon: fc.double({ min: -80, max: -66, noNaN: true }),
      lat: fc.double({ min: -15, max: 13, noNaN: true }),
      eastward: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      northward: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(near, ({ lon, lat, eastward, northward }) => {
        fc.pre(Math.hypot(eastward, northward) > 1e-4);
        const line = Geodesic.WGS84.InverseLine(lat, lon, lat + northward, lon + eastward);
        const middle = line.Position((line.s13 ?? 0) / 2).azi2 ?? Number.NaN;
        const turn = bearingDegrees([lon, lat], [lon + eastward, lat + northward]) - middle;
        expect(Math.abs(((turn + 540) % 360) - 180)).toBeLessThan(0.1);
      }),
    );
  });
});

describe('compassPointOf', () => {
  test.each([
    [0, 'n', 'north itself'],
    [22, 'n', 'still nearer to north than to north-east'],
    [23, 'ne', 'nearer to north-east'],
    [180, 's', 'south'],
    [247, 'sw', 'the last of south-west'],
    [337, 'nw', 'the last of north-west'],
    [338, 'n', 'north from its western side'],
    [359.9, 'n', 'all but a full turn'],
  ])('%d° is %s: %s', (bearing, point) => {
    expect(compassPointOf(bearing)).toBe(point);
  });
});
