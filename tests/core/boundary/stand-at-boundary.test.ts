import fc from 'fast-check';
import type { Position } from 'geojson';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import type { ArealGeojson } from '../../../src/core/base/areal.ts';
import { tabledPolygons } from '../../../src/core/base/polygon-table.ts';
import { standAtBoundary } from '../../../src/core/boundary/stand-at-boundary.ts';
import { sideOfRing } from '../../../src/core/crossings/position-in-ring.ts';
import { boxPolygon, boxRing, starRings } from '../../support/polygons.ts';

const SQUARE = boxPolygon(-72, -3, -71, -2);

function stand(lon: number, lat: number, accuracyMetres = 5, error: number | null = 10) {
  const found = standAtBoundary({ lon, lat, accuracyMetres }, SQUARE, error);
  if (found === null) throw new Error('The square has edges.');
  return found;
}

function metresBetween([lon0 = 0, lat0 = 0]: Position, [lon1 = 0, lat1 = 0]: Position): number {
  return Geodesic.WGS84.Inverse(lat0, lon0, lat1, lon1).s12 ?? Number.NaN;
}

/** The least distance to an edge by geographiclib: a coarse look, then ever finer around the best. */
function distanceToEdge(place: Position, start: Position, end: Position): number {
  const at = (share: number): number => {
    const [lon0 = 0, lat0 = 0] = start;
    const [lon1 = 0, lat1 = 0] = end;
    return metresBetween(place, [lon0 + share * (lon1 - lon0), lat0 + share * (lat1 - lat0)]);
  };
  let [low, high] = [0, 1];
  while (high - low > 1e-7) {
    const [one, other] = [low + 0.382 * (high - low), low + 0.618 * (high - low)];
    if (at(one) < at(other)) high = other;
    else low = one;
  }
  return Math.min(at(low), at(high), at((low + high) / 2));
}

function distanceToRing(place: Position, ring: readonly Position[]): number {
  return Math.min(...ring.slice(1).map((end, index) => distanceToEdge(place, ring[index] ?? end, end)));
}

describe('standAtBoundary', () => {
  test.each([
    { lon: -71.5, lat: -2.5, side: 'inside', why: 'the middle' },
    { lon: -70.5, lat: -2.5, side: 'outside', why: 'half a degree to the east' },
    { lon: -71, lat: -2.5, side: 'unknown', why: 'on the line' },
    { lon: -71, lat: -3, side: 'unknown', why: 'on a vertex' },
    { lon: -71.0001, lat: -2.5, side: 'unknown', why: '11.1 m inside, with 11.2 m of error' },
    { lon: -71.00011, lat: -2.5, side: 'inside', why: '12.2 m inside, with 11.2 m of error' },
    { lon: -70.9999, lat: -2.5, side: 'unknown', why: '11.1 m outside, with 11.2 m of error' },
    { lon: -70.99989, lat: -2.5, side: 'outside', why: '12.2 m outside, with 11.2 m of error' },
  ])('$why is $side', ({ lon, lat, side }) => {
    expect(stand(lon, lat)).toMatchObject({ side, isBoundaryErrorKnown: true });
  });

  test('on the line is on no side, even where nothing is said to be in error', () => {
    expect(stand(-71, -2.3, 0, 0).side).toBe('unknown');
    expect(stand(-71.0000001, -2.3, 0, 0).side, 'a centimetre inside').toBe('inside');
  });

  test('combines both errors as the root of the sum of their squares, and says where the boundary declares none', () => {
    expect(stand(-71.5, -2.5, 30, 40).combinedErrorMetres).toBe(50);
    const undeclared = stand(-71.5, -2.5, 30, null);
    expect(undeclared).toMatchObject({ combinedErrorMetres: 30, isBoundaryErrorKnown: false });
  });

  test('says how far and where to the boundary and to the nearest vertex', () => {
    const { boundary, vertex } = stand(-71.1, -2.9);
    expect(boundary).toMatchObject({ direction: 's', lat: -3 });
    expect(boundary.lon).toBeCloseTo(-71.1, 6);
    expect(boundary.distance).toBeCloseTo(metresBetween([-71.1, -2.9], [-71.1, -3]), 3);
    expect(vertex).toMatchObject({ name: 'V2', number: 2, lon: -71, lat: -3, direction: 'se' });
    expect(vertex.distance).toBeCloseTo(metresBetween([-71.1, -2.9], [-71, -3]), 4);
  });

  test('names vertices of parts and holes apart, and a hole is outside', () => {
    const coordinates = [[boxRing(0, 0, 1, 1), boxRing(0.4, 0.4, 0.6, 0.6)], [boxRing(2, 0, 3, 1)]];
    const geometry: ArealGeojson = { type: 'MultiPolygon', coordinates };
    const at = (lon: number, lat: number) => standAtBoundary({ lon, lat, accuracyMetres: 5 }, geometry, 0);
    expect(at(0.5, 0.45)).toMatchObject({ side: 'outside', vertex: { name: 'P1-H1-V1' } });
    expect(at(2.9, 0.9)).toMatchObject({ side: 'inside', vertex: { name: 'P2-V3' } });
    expect(at(0.1, 0.1)).toMatchObject({ side: 'inside', vertex: { name: 'P1-V1' } });
    const asTable = tabledPolygons(coordinates);
    expect(standAtBoundary({ lon: 0.5, lat: 0.45, accuracyMetres: 5 }, asTable, 0)).toEqual(at(0.5, 0.45));
  });

  test('knows nothing of a geometry without edges', () => {
    const empty: ArealGeojson = { type: 'MultiPolygon', coordinates: [] };
    expect(standAtBoundary({ lon: 0, lat: 0, accuracyMetres: 5 }, empty, 0)).toBeNull();
  });

  test('agrees with geographiclib to 1e-6 or 1 mm of distances up to 50 km, whichever way the ring runs', () => {
    const star = starRings({ lon: [-75, -68], lat: [-58, 58], size: [0.01, 0.4] });
    const away = fc.double({ min: -0.4, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(star, away, away, fc.boolean(), (ring, dLon, dLat, isReversed) => {
        const [lon0 = 0, lat0 = 0] = ring[0] ?? [];
        const [lon, lat] = [lon0 + dLon, lat0 + dLat];
        const drawn = isReversed ? ring.toReversed() : ring;
        const found = standAtBoundary(
          { lon, lat, accuracyMetres: 0 },
          { type: 'Polygon', coordinates: [drawn] },
          0,
        );
        const least = distanceToRing([lon, lat], ring);
        const bound = Math.max(1e-6 * least, 1e-3);
        expect(Math.abs((found?.boundary.distance ?? Number.NaN) - least)).toBeLessThanOrEqual(bound);
        expect(found?.isDrawnInside).toBe(sideOfRing(ring, [lon, lat]) === 'inside');
        const vertices = ring.map((position) => metresBetween([lon, lat], position));
        expect(found?.vertex.distance).toBeCloseTo(Math.min(...vertices), 3);
      }),
      { numRuns: 150 },
    );
  });

  test('answers a thousand times a second on 100,000 vertices', () => {
    const count = 100_000;
    const ring = Array.from({ length: count + 1 }, (_, index): Position => {
      const angle = (2 * Math.PI * (index % count)) / count;
      const reach = 0.5 + 0.02 * Math.sin(97 * angle) + 0.001 * Math.sin(9973 * angle);
      return [-71 + reach * Math.cos(angle), -2 + reach * Math.sin(angle)];
    });
    const geometry: ArealGeojson = { type: 'Polygon', coordinates: [ring] };
    const ask = (lon: number) => standAtBoundary({ lon, lat: -2.1, accuracyMetres: 5 }, geometry, 5);
    ask(-71);
    const start = performance.now();
    for (let step = 0; step < 100; step += 1) ask(-71.6 + step / 80);
    expect((performance.now() - start) / 100, 'milliseconds a question').toBeLessThan(5);
  });
});
