import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { ArealGeojson } from '../../../src/core/base/areal.ts';
import { greatestErrorBand, likelyErrorBand } from '../../../src/core/geometry/error-band.ts';
import { boxPolygon } from '../../support/polygons.ts';
import { describeWithReference } from '../../support/reference.ts';

/** A square of 1 km at the equator, whose sides and diagonals are known in the plane. */
const kilometre = 1000 / 111_000;
const square = boxPolygon(-72, 0, -72 + kilometre, kilometre);

describe('greatestErrorBand', () => {
  test('is the perimeter times the error: 4 km × 10 m is 4 ha', () => {
    expect(greatestErrorBand(square, 10)).toBeCloseTo(4, 1);
  });
});

describe('likelyErrorBand', () => {
  test('is half the error times the root of four squared diagonals: ½ · 10 m · √8 km is 1.41 ha', () => {
    expect(likelyErrorBand(square, 10)).toBeCloseTo(Math.SQRT2, 1);
  });

  test('grows with the error and is nothing without one', () => {
    expect(likelyErrorBand(square, 20)).toBeCloseTo(2 * likelyErrorBand(square, 10), 9);
    expect(likelyErrorBand(square, 0)).toBe(0);
  });

  test('does not depend on the winding', () => {
    const [ring = []] = square.coordinates;
    const reversed = { ...square, coordinates: [[...ring].reverse()] };
    expect(likelyErrorBand(reversed, 10)).toBeCloseTo(likelyErrorBand(square, 10), 9);
  });
});

describeWithReference('error bands of Yaguas', ['pe_areas_mosaico.geojson'], (path) => {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<ArealGeojson>;
  const yaguas = features[0]?.geometry ?? square;

  test.each([
    {
      band: greatestErrorBand,
      error: 350,
      hectares: 18_780,
      within: 5,
      why: 'greatest, as an outline at 350 m',
    },
    {
      band: likelyErrorBand,
      error: 5,
      hectares: 13,
      within: 0.5,
      why: 'likely, as a hand-GPS survey at 5 m',
    },
  ])('is ± $hectares ha: $why', ({ band, error, hectares, within }) => {
    expect(Math.abs(band(yaguas, error) - hectares)).toBeLessThanOrEqual(within);
  });
});

describe('error bands of the embedded outline of Yaguas', () => {
  const layer = readFileSync('geodata/layers/protected-areas.geojson', 'utf8');
  const { features } = JSON.parse(layer) as FeatureCollection<ArealGeojson>;
  const yaguas = features.find(({ id }) => id === 'PN15');

  test('is likely within ± 1,450 ha at its declared 350 m', () => {
    expect(Math.abs(likelyErrorBand(yaguas?.geometry ?? square, 350) - 1450)).toBeLessThanOrEqual(5);
  });
});
