import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { measureArea } from '../../../../src/core/geometry/area-method.ts';
import { neighbourGaps } from '../../../../src/core/validation/gaps/neighbour-gaps.ts';
import { boxPolygon } from '../../../support/polygons.ts';

function gapsOf(...polygons: readonly (readonly (readonly Position[])[])[]) {
  return neighbourGaps(
    polygons.map((rings, index) => ({
      id: String(index),
      name: null,
      geometry: { type: 'Polygon', coordinates: rings.map((ring) => [...ring]) },
    })),
  );
}

/** Two parcels with a strip between them, `gap` degrees wide, from a latitude over some length to the north. */
function strip(lat: number, length: number, gap: number) {
  const west = boxPolygon(-72, lat, -71.99, lat + length).coordinates;
  const east = boxPolygon(-71.99 + gap, lat, -71.98, lat + length).coordinates;
  const between = boxPolygon(-71.99, lat, -71.99 + gap, lat + length);
  return { west, east, hectares: measureArea(between, 'ellipsoidal') / 10_000 };
}

describe('the gap between two features', () => {
  test('has the area of the ellipsoid between them, wherever it lies', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: 0.001, max: 0.1, noNaN: true }),
        fc.double({ min: 1e-6, max: 8e-6, noNaN: true }),
        (lat, length, gap) => {
          const { west, east, hectares } = strip(lat, length, gap);
          const [issue] = gapsOf(west, east);
          // Four decimals are said, and the plane at one end serves for all of a strip of 11 km.
          expect(Math.abs(Number(issue?.params['hectares']) - hectares)).toBeLessThanOrEqual(
            0.00005 + 0.004 * hectares,
          );
          expect(gapsOf(east, west)[0]?.params).toEqual({ ...issue?.params, other: '1' });
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is marked in its middle, with width and length', () => {
    const { west, east } = strip(-3, 0.01, 5e-6);
    expect(gapsOf(west, east)).toEqual([
      {
        code: 'gap-to-neighbour',
        severity: 'warning',
        at: {
          feature: '0',
          position: [expect.closeTo(-71.99 + 2.5e-6, 9), expect.closeTo(-2.995, 6)],
        },
        // 5·10⁻⁶ of 111,170 m, and 0.01 of 110,577 m.
        params: { other: '1', count: 1, width: 0.56, length: 1105.8, hectares: 0.0615 },
      },
    ]);
  });

  test('is one where the ring of a feature begins in the middle of it', () => {
    const { west, east } = strip(-3, 0.01, 5e-6);
    const ring = west[0] ?? [];
    const [a = [], b = [], c = [], d = []] = ring;
    const middle = [-71.99, -2.995];
    const [issue] = gapsOf([[middle, c, d, a, b, middle]], east);
    expect(issue?.params).toMatchObject({ count: 1, length: 1105.8 });
  });

  test('is counted once for each strip, where the features touch between', () => {
    const west = [
      [-72, -3],
      [-71.99, -3],
      [-71.99, -2.99],
      [-72, -2.99],
      [-72, -3],
    ];
    const lens = (lat: number): Position[] => [
      [-71.99, lat],
      [-71.99 + 5e-6, lat - 0.001],
      [-71.99, lat - 0.002],
    ];
    const east = [[-71.98, -3], [-71.98, -2.99], [-71.99, -2.99], ...lens(-2.992), ...lens(-2.996)];
    const ring = [...east, [-71.99, -3], [-71.98, -3]];
    expect(gapsOf([west], [ring])[0]?.params).toMatchObject({ count: 2, width: 0.28 });
  });

  test('is none between features that lie over each other by as much', () => {
    const { west, east } = strip(-3, 0.01, -5e-6);
    expect(gapsOf(west, east)).toEqual([]);
  });
});
