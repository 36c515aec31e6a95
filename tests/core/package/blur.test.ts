import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { blurredGeometry, blurredPosition } from '../../../src/core/package/blur.ts';
import { hasError } from '../../../src/core/base/issue.ts';
import { validateFeatures } from '../../../src/core/validation/validate.ts';

const metres = fc.integer({ min: 10, max: 5000 });
const lon = fc.double({ min: -80, max: -45, noNaN: true });
const lat = fc.double({ min: -19, max: 13, noNaN: true });

test('no position moves further than half the diagonal of a cell, and one on the grid stays', () => {
  fc.assert(
    fc.property(metres, lon, lat, (grid, east, north) => {
      const moved = blurredPosition([east, north], grid, north);
      const { s12 = Number.NaN } = Geodesic.WGS84.Inverse(north, east, moved[1], moved[0]);
      // The grid is laid with one length of a degree for all latitudes, which differs by less than 2 % here.
      expect(s12).toBeLessThan(grid * Math.SQRT1_2 * 1.02);
      expect(blurredPosition([...moved], grid, north)).toEqual(moved);
    }),
  );
});

test('a blurred boundary can be measured, or is gone', () => {
  const ring = fc.array(
    fc.tuple(fc.double({ min: 0, max: 0.2, noNaN: true }), fc.double({ min: 0, max: 0.2, noNaN: true })),
    {
      minLength: 3,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(metres, ring, (grid, offsets) => {
      const around = offsets.toSorted((one, other) => angleOf(one) - angleOf(other));
      const vertices = [...around, ...around.slice(0, 1)].map(([x, y]) => [-72 + x, -3 + y]);
      const geometry = { type: 'Polygon' as const, coordinates: [vertices] };
      const blurred = blurredGeometry({ id: 'x', name: null, geometry }, grid);
      if (blurred === null) return;
      const feature = { id: 'x', name: null, geometry: blurred, properties: {} };
      expect(hasError(validateFeatures({ features: [feature] }).issues)).toBe(false);
    }),
  );
});

function angleOf([x, y]: readonly [number, number]): number {
  return Math.atan2(y - 0.1, x - 0.1);
}
