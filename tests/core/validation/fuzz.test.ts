import fc from 'fast-check';
import { isPolygonCoor } from 'geojson-validation';
import { describe, expect, test } from 'vitest';
import { parseGeojson } from '../../../src/core/formats/parse-geojson.ts';
import { ellipsoidalArea } from '../../../src/core/geometry/ellipsoidal-area.ts';
import { validateFeatures } from '../../../src/core/validation/validate.ts';
import type { ValidatedFile } from '../../../src/core/validation/validate.ts';

const seed = 20_260_101;

/** Small whole degrees, so that rings often close, repeat, cross and run back over themselves. */
const degree = fc.integer({ min: -75, max: -70 });
const junk = fc.oneof(fc.constant(null), fc.string({ maxLength: 3 }), fc.jsonValue());

/** A list in which now and then an item is something else. */
function listOf(item: fc.Arbitrary<unknown>, maxLength: number): fc.Arbitrary<unknown[]> {
  return fc.array(fc.oneof({ arbitrary: item, weight: 60 }, { arbitrary: junk, weight: 1 }), { maxLength });
}

const position = fc.oneof(
  { arbitrary: fc.tuple(degree, degree), weight: 30 },
  { arbitrary: fc.tuple(degree, degree, degree), weight: 1 },
  { arbitrary: fc.tuple(degree), weight: 1 },
);
const ring = listOf(position, 9).map((positions) =>
  positions.length > 2 ? [...positions, positions[0]] : positions,
);
const polygon = listOf(ring, 3);
const geometry = fc.oneof(
  fc.record({ type: fc.constant('Polygon'), coordinates: polygon }),
  fc.record({ type: fc.constant('MultiPolygon'), coordinates: listOf(polygon, 3) }),
  fc.record({ type: fc.constant('GeometryCollection'), geometries: listOf(fc.jsonValue(), 3) }),
  junk,
);
const feature = fc.record(
  { type: fc.constant('Feature'), id: junk, properties: junk, geometry, bbox: junk },
  { requiredKeys: ['type'] },
);
const collection = fc.record({ type: fc.constant('FeatureCollection'), features: listOf(feature, 4) });

function validateText(text: string): ValidatedFile {
  const parsed = parseGeojson(text);
  expect(parsed.value !== null || parsed.issues.some(({ severity }) => severity === 'error')).toBe(true);
  const file = parsed.value ?? { features: [] };
  const { value, issues } = validateFeatures(file);
  expect(value.areal.length + value.withoutArea.length + value.leftOut.length).toBe(file.features.length);
  const named = new Set(issues.filter(({ severity }) => severity === 'error').map(({ at }) => at.feature));
  expect(value.leftOut.every(({ id }) => named.has(id))).toBe(true);
  return value;
}

describe('parseGeojson and validateFeatures', () => {
  test('sort every feature of any broken file, name those that they leave out and give the others an area', () => {
    fc.assert(
      fc.property(collection, (json) => {
        for (const { geometry: sound } of validateText(JSON.stringify(json)).areal) {
          expect(ellipsoidalArea(sound)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300, seed },
    );
  });

  test('take any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => void validateText(JSON.stringify(json))),
      { numRuns: 300, seed },
    );
  });

  test('take a file that was cut, or in which something was typed', () => {
    const text = JSON.stringify(fc.sample(collection, { numRuns: 20, seed }));
    const mutation = fc.record({
      at: fc.nat(text.length),
      remove: fc.nat(20),
      insert: fc.string({ maxLength: 4 }),
    });
    fc.assert(
      fc.property(mutation, ({ at, remove, insert }) => {
        validateText(text.slice(0, at) + insert + text.slice(at + remove));
      }),
      { numRuns: 300, seed },
    );
  });

  test('agree with geojson-validation on what is no polygon', () => {
    const codes = new Set([
      'rings-expected',
      'ring-expected',
      'position-expected',
      'coordinate-not-finite',
      'ring-too-short',
      'ring-not-closed',
    ]);
    const plain = fc.array(
      fc.array(fc.oneof(fc.tuple(degree, degree), fc.constant(['x', 1]), fc.tuple(degree)), {
        minLength: 1,
        maxLength: 6,
      }),
      { minLength: 1, maxLength: 3 },
    );
    const closedOften = plain.map((rings) =>
      rings.map((positions) => (positions.length > 2 ? [...positions, positions[0]] : positions)),
    );
    fc.assert(
      fc.property(fc.oneof(plain, closedOften), (coordinates) => {
        const file = {
          features: [{ id: 'a', name: null, geometry: { type: 'Polygon', coordinates }, properties: {} }],
        };
        const refused = validateFeatures(file).issues.some(({ code }) => codes.has(code));
        expect(refused).toBe(!isPolygonCoor(coordinates));
      }),
      { numRuns: 500, seed },
    );
  });
});
