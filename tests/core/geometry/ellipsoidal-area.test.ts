import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { FeatureCollection, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { ArealGeojson, ArealGeometry } from '../../../src/core/base/areal.ts';
import { toHectares } from '../../../src/core/base/units.ts';
import { AUTHALIC_RADIUS, sinAuthalicLatitude } from '../../../src/core/geometry/authalic-latitude.ts';
import { ellipsoidalArea, signedEllipsoidalRingArea } from '../../../src/core/geometry/ellipsoidal-area.ts';
import { geodesicRing } from '../../support/geodesic-oracle.ts';
import { boxPolygon, starRings } from '../../support/polygons.ts';
import { describeWithReference } from '../../support/reference.ts';

/** Rounding of sin β, some 10⁻¹⁶, beside polygons of 0.02° and more. */
const ROUNDING = 1e-10;

const anywhere = starRings({ lon: [-170, 170], lat: [-80, 80], size: [0.05, 1] });
const inAmazonia = starRings({ lon: [-78, -68], lat: [-6, 3], size: [0.05, 1] });
/** Where the oracle itself is good to the tolerance. */
const withinOracle = starRings({ lon: [-170, 170], lat: [-45, 45], size: [0.4, 1] });

function polygon(...rings: Position[][]): Polygon {
  return { type: 'Polygon', coordinates: rings };
}

function expectSame(measured: number, expected: number, tolerance = ROUNDING): void {
  expect(Math.abs(measured - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));
}

describe('AUTHALIC_RADIUS', () => {
  test('is the published radius of the sphere of equal area', () => {
    expect(AUTHALIC_RADIUS).toBeCloseTo(6_371_007.180918476, 8);
  });
});

describe('ellipsoidalArea', () => {
  test.each([
    { west: -72, south: -3, east: -71, north: -2, why: 'a degree cell of Loreto' },
    { west: -72, south: -0.5, east: -71, north: 0.5, why: 'it lies across the equator' },
    {
      west: -72.001,
      south: 60,
      east: -72,
      north: 60.001,
      why: 'a parcel far from the equator keeps its digits',
    },
    { west: -180, south: -90, east: 180, north: 90, why: 'the whole ellipsoid' },
  ])('equals the closed form of a graticule cell: $why', ({ west, south, east, north }) => {
    const height = sinAuthalicLatitude(north) - sinAuthalicLatitude(south);
    const closedForm = AUTHALIC_RADIUS ** 2 * height * ((east - west) * (Math.PI / 180));
    expectSame(ellipsoidalArea(boxPolygon(west, south, east, north)), closedForm, 1e-11);
  });

  test('gives the ellipsoid its published area of 510,065,621.724 km²', () => {
    expect(ellipsoidalArea(boxPolygon(-180, -90, 180, 90)) / 1e6).toBeCloseTo(510_065_621.724, 3);
  });

  test('agrees with geographiclib along densified edges to 1e-9', () => {
    fc.assert(
      fc.property(withinOracle, (ring) => {
        expectSame(ellipsoidalArea(polygon(ring)), geodesicRing(ring).area, 1e-9);
      }),
      { numRuns: 15 },
    );
  });

  test('does not depend on winding, on the first vertex or on whether the ring is closed', () => {
    fc.assert(
      fc.property(anywhere, fc.nat(), (ring, shift) => {
        const area = ellipsoidalArea(polygon(ring));
        const open = ring.slice(0, -1);
        const start = shift % open.length;
        const turned = [...open.slice(start), ...open.slice(0, start)];
        expectSame(ellipsoidalArea(polygon([...ring].reverse())), area);
        expectSame(ellipsoidalArea(polygon([...turned, turned[0] ?? []])), area);
        expectSame(ellipsoidalArea(polygon(open)), area);
      }),
    );
  });

  test('does not change when a polygon moves along its parallels', () => {
    fc.assert(
      fc.property(inAmazonia, fc.integer({ min: -64, max: 64 }), (ring, degrees) => {
        const moved = ring.map(([lon = 0, lat = 0]): Position => [lon + degrees, lat]);
        expectSame(ellipsoidalArea(polygon(moved)), ellipsoidalArea(polygon(ring)), 1e-9);
      }),
    );
  });

  test('is the sum of the two halves into which a diagonal cuts a polygon', () => {
    fc.assert(
      fc.property(inAmazonia, fc.nat(), (ring, at) => {
        const open = ring.slice(0, -1);
        const cut = 2 + (at % Math.max(1, open.length - 3));
        const whole = signedEllipsoidalRingArea(open);
        const halves =
          signedEllipsoidalRingArea(open.slice(0, cut + 1)) +
          signedEllipsoidalRingArea([open[0] ?? [], ...open.slice(cut)]);
        expectSame(halves, whole, 1e-9);
      }),
    );
  });

  test('takes off the holes, whatever their winding, and adds up the parts', () => {
    const outer = boxPolygon(-72, -3, -71, -2).coordinates.flat();
    const hole = boxPolygon(-71.8, -2.8, -71.2, -2.2).coordinates.flat();
    const part = boxPolygon(-75, -1, -74, 0).coordinates.flat();
    const expected =
      signedEllipsoidalRingArea(outer) - signedEllipsoidalRingArea(hole) + signedEllipsoidalRingArea(part);
    const geometry: ArealGeometry = {
      type: 'MultiPolygon',
      coordinates: [[outer, hole], [[...part].reverse()]],
    };
    expectSame(ellipsoidalArea(geometry), expected);
  });

  test('is positive for a counter-clockwise ring and negative for a clockwise one', () => {
    const ring = boxPolygon(-72, -3, -71, -2).coordinates.flat();
    expect(signedEllipsoidalRingArea(ring)).toBeGreaterThan(0);
    expect(signedEllipsoidalRingArea([...ring].reverse())).toBe(-signedEllipsoidalRingArea(ring));
  });
});

describeWithReference('ellipsoidalArea of the areas of the mosaic', ['pe_areas_mosaico.geojson'], (path) => {
  const collection = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<ArealGeojson>;
  const byCode = new Map(
    collection.features.map((feature) => [feature.properties?.['codigo'], feature.geometry]),
  );

  test.each([
    ['PN15', 868_269.82],
    ['ACR17', 390_874.51],
    ['ACR09', 433_535.96],
    ['ACR34', 283_115.35],
    ['RC11', 160_267.77],
  ])('%s measures %d ha', (code, expected) => {
    const geometry = byCode.get(code) ?? polygon();
    expect(Math.abs(toHectares(ellipsoidalArea(geometry)) - expected)).toBeLessThanOrEqual(0.01);
  });

  test('agrees with geographiclib along the densified boundary of Yaguas to 1e-9', () => {
    const yaguas = byCode.get('PN15') ?? polygon();
    const [ring = []] = yaguas.coordinates as Position[][];
    expectSame(ellipsoidalArea(yaguas), Math.abs(geodesicRing(ring).area), 1e-9);
  });
});
