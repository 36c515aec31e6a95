import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { ArealGeojson, ArealGeometry } from '../../../src/core/base/areal.ts';
import {
  ellipsoidalEdgeLength,
  ellipsoidalLength,
  ellipsoidalPerimeter,
} from '../../../src/core/geometry/ellipsoidal-length.ts';
import { geodesicRing } from '../../support/geodesic-oracle.ts';
import { boxRing, starRings } from '../../support/polygons.ts';
import { describeWithReference } from '../../support/reference.ts';

describe('ellipsoidalLength', () => {
  test.each([
    { start: [0, 0], end: [1, 0], length: 111_319.490793, why: 'a degree of the equator is a·π/180' },
    { start: [0, -90], end: [0, 90], length: 20_003_931.458625, why: 'half a meridian, by Helmert’s series' },
  ])('measures $length m: $why', ({ start, end, length }) => {
    expect(ellipsoidalEdgeLength(start, end)).toBeCloseTo(length, 5);
  });

  test('agrees with geographiclib along densified edges to 1e-9', () => {
    fc.assert(
      fc.property(starRings({ lon: [-170, 170], lat: [-75, 75], size: [0.05, 1] }), (ring) => {
        const { perimeter } = geodesicRing(ring);
        expect(Math.abs(ellipsoidalLength(ring) - perimeter)).toBeLessThanOrEqual(1e-9 * perimeter);
      }),
      { numRuns: 15 },
    );
  });

  test('is nothing for a line of one position or none', () => {
    expect(ellipsoidalLength([[-72, -2]])).toBe(0);
    expect(ellipsoidalLength([])).toBe(0);
  });
});

describe('ellipsoidalPerimeter', () => {
  test('adds up outer rings and holes of all parts', () => {
    const [outer, hole, part] = [boxRing(0, 0, 1, 1), boxRing(0.2, 0.2, 0.4, 0.4), boxRing(3, 3, 4, 4)];
    const parts = ellipsoidalLength(outer) + ellipsoidalLength(hole) + ellipsoidalLength(part);
    const geometry: ArealGeometry = { type: 'MultiPolygon', coordinates: [[outer, hole], [part]] };
    expect(ellipsoidalPerimeter(geometry)).toBe(parts);
  });
});

describeWithReference(
  'ellipsoidalPerimeter of the areas of the mosaic',
  ['pe_areas_mosaico.geojson', 'golden.json'],
  (areasPath, goldenPath) => {
    const { features } = JSON.parse(readFileSync(areasPath, 'utf8')) as FeatureCollection<ArealGeojson>;
    const golden = JSON.parse(readFileSync(goldenPath, 'utf8')) as Record<string, { perimeter_km: number }>;

    test.each([
      ['PN15', 'pn_yaguas'],
      ['ACR09', 'acr_ampiyacu_apayacu'],
      ['ACR17', 'acr_maijuna_kichwa'],
    ])('%s has the perimeter that geodesics give, to 100 m', (code, key) => {
      const feature = features.find(({ properties }) => properties?.['codigo'] === code);
      const kilometres = feature ? ellipsoidalPerimeter(feature.geometry) / 1000 : Number.NaN;
      expect(Math.abs(kilometres - (golden[key]?.perimeter_km ?? 0))).toBeLessThanOrEqual(0.1);
    });
  },
);
