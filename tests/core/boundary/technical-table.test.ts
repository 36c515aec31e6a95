import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import type { ArealFeature, ArealGeojson } from '../../../src/core/base/areal.ts';
import { degreesMinutesSeconds, technicalTable } from '../../../src/core/boundary/technical-table.ts';
import { ellipsoidalArea } from '../../../src/core/geometry/ellipsoidal-area.ts';
import { planarUtmArea } from '../../../src/core/geometry/planar-utm-area.ts';
import { projectionOf, unprojectionOf, utmDefinition } from '../../../src/core/geometry/projections.ts';
import { boxRing, starRings } from '../../support/polygons.ts';

function featureOf(geometry: ArealGeojson): ArealFeature {
  return { id: 'a', name: null, geometry };
}

const unproject = unprojectionOf(utmDefinition('18S'));

/** A field in the plane: 300 m by 400 m, cut to a triangle of 3, 4 and 5. */
const TRIANGLE = featureOf({
  type: 'Polygon',
  coordinates: [
    [
      [700_000, 9_700_000],
      [700_400, 9_700_000],
      [700_400, 9_700_300],
      [700_000, 9_700_000],
    ].map(([x = 0, y = 0]) => [...unproject(x, y)]),
  ],
});

describe('technicalTable', () => {
  test('has sides, angles, coordinates and area of a triangle of 3, 4 and 5', () => {
    const table = technicalTable(TRIANGLE, '18S');
    expect(table.rows.map(({ vertex, next }) => `${vertex}–${next}`)).toEqual(['V1–V2', 'V2–V3', 'V3–V1']);
    const rounded = table.rows.map(({ planar, easting, northing }) =>
      [planar, easting, northing].map(Math.round),
    );
    expect(rounded).toEqual([
      [400, 700_000, 9_700_000],
      [300, 700_400, 9_700_000],
      [500, 700_400, 9_700_300],
    ]);
    const angles = [Math.atan2(3, 4), Math.PI / 2, Math.atan2(4, 3)].map((angle) => (angle * 180) / Math.PI);
    table.rows.forEach(({ angle }, index) => expect(angle).toBeCloseTo(angles[index] ?? 0, 5));
    expect(table.planarPerimeter).toBeCloseTo(1200, 4);
    expect(table.planarArea).toBeCloseTo(6, 5);
    expect(table.planarArea).toBe(planarUtmArea(TRIANGLE.geometry, '18S') / 10_000);
    expect(table.ellipsoidalArea).toBe(ellipsoidalArea(TRIANGLE.geometry) / 10_000);
  });

  test('measures sides on the ellipsoid as geographiclib does, and both ways differ by the scale of the zone', () => {
    const { rows, geodesicPerimeter } = technicalTable(TRIANGLE, '18S');
    rows.forEach(({ lon, lat, geodesic }, index) => {
      const next = rows[(index + 1) % rows.length];
      const { s12 } = Geodesic.WGS84.Inverse(lat, lon, next?.lat ?? 0, next?.lon ?? 0);
      expect(geodesic).toBeCloseTo(s12 ?? 0, 5);
    });
    expect(1200 / geodesicPerimeter).toBeCloseTo(1.0001, 4);
  });

  test('takes the coordinates of the zone that is chosen', () => {
    const [row] = technicalTable(TRIANGLE, '19S').rows;
    expect([row?.easting, row?.northing]).toEqual([
      ...projectionOf(utmDefinition('19S'))(row?.lon ?? 0, row?.lat ?? 0),
    ]);
  });

  test('tells parts and holes apart, and leaves out vertices that repeat', () => {
    const [outer, hole, other] = [
      boxRing(-72, -3, -71, -2),
      boxRing(-71.6, -2.6, -71.4, -2.4),
      boxRing(-70, -3, -69, -2),
    ];
    const repeating = outer.flatMap((position, index) => (index === 1 ? [position, position] : [position]));
    const table = technicalTable(
      featureOf({ type: 'MultiPolygon', coordinates: [[repeating, hole], [other]] }),
      '18S',
    );
    expect(table.rows).toHaveLength(12);
    expect(table.rows.map(({ vertex }) => vertex).filter((_, index) => index % 4 === 0)).toEqual([
      'P1-V1',
      'P1-H1-V1',
      'P2-V1',
    ]);
    expect(table.rows.filter(({ hole: number }) => number === 1)).toHaveLength(4);
  });

  test('the angles of each ring add up to (n − 2)·180°, whichever way it runs', () => {
    fc.assert(
      fc.property(
        starRings({ lon: [-76, -68], lat: [-10, 10], size: [0.01, 0.5] }),
        fc.boolean(),
        (ring, isReversed) => {
          const drawn = isReversed ? ring.toReversed() : ring;
          const { rows } = technicalTable(featureOf({ type: 'Polygon', coordinates: [drawn] }), '18S');
          const sum = rows.reduce((total, { angle }) => total + angle, 0);
          expect(sum).toBeCloseTo((rows.length - 2) * 180, 6);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('degreesMinutesSeconds', () => {
  test.each([
    { degrees: 90, expected: [90, 0, 0], why: 'a right angle' },
    { degrees: 12.5, expected: [12, 30, 0], why: 'half a degree' },
    { degrees: 36.869_897_65, expected: [36, 52, 11.6], why: 'the angle of a triangle of 3, 4 and 5' },
    { degrees: 59.999_999_9, expected: [60, 0, 0], why: 'there are no 60 seconds' },
  ])('$degrees° is $expected: $why', ({ degrees, expected }) => {
    expect(degreesMinutesSeconds(degrees, 1)).toEqual(expected);
  });
});
