import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { asGeojson, polygonsOf } from '../../../../src/core/base/areal.ts';
import type { ArealGeometry } from '../../../../src/core/base/areal.ts';
import { doubledDegreeArea } from '../../../../src/core/geometry/winding.ts';
import { proposeRepairs } from '../../../../src/core/validation/propose-repairs.ts';
import { repairCandidates } from '../../../../src/core/validation/repair-candidates.ts';
import { withRepairs } from '../../../../src/core/validation/with-repairs.ts';
import type { RepairAnswer } from '../../../../src/core/validation/repair-answer.ts';
import { validateFeatures } from '../../../../src/core/validation/validate.ts';
import { starRings } from '../../../support/polygons.ts';
import { areaByWindings } from '../../../support/winding-oracle.ts';

const seed = 20_260_120;

/** A grid of so few places that boundaries often touch, repeat, cross and lie on each other. */
const place = fc.tuple(fc.integer({ min: -72, max: -68 }), fc.integer({ min: -3, max: 1 }));
const ring = fc
  .array(place, { minLength: 3, maxLength: 9 })
  .map((vertices): Position[] => [...vertices, vertices[0] ?? [0, 0]]);
const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
const anyGeometry = fc.array(polygon, { minLength: 1, maxLength: 3 });

function answersTo(geometries: readonly unknown[]): readonly RepairAnswer[] {
  const features = geometries.map((geometry, index) => ({
    id: String(index),
    name: null,
    properties: {},
    geometry,
  }));
  const { value, issues } = validateFeatures({ features });
  return proposeRepairs(repairCandidates(value, issues));
}

function multiPolygon(coordinates: readonly (readonly (readonly Position[])[])[]) {
  return { type: 'MultiPolygon', coordinates };
}

function degreeArea(geometry: ArealGeometry): number {
  const sizes = polygonsOf(geometry).flatMap((rings) =>
    rings.map((one, index) => (Math.abs(doubledDegreeArea(one)) / 2) * (index === 0 ? 1 : -1)),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What the rule says counts: wound around by the outer ring of a part, and by none of its holes. */
function isCovered(parts: readonly { readonly holes: number }[]) {
  return (windings: readonly number[]): boolean => {
    let next = 0;
    return parts.some(({ holes }) => {
      const [outer = 0, ...inner] = windings.slice(next, next + 1 + holes);
      next += 1 + holes;
      return outer !== 0 && inner.every((winding) => winding === 0);
    });
  };
}

/** A hole beside or around its outer ring becomes a part, or goes to another part: not what this rule is about. */
function hasHoleApart([outer = [], ...holes]: readonly (readonly Position[])[]): boolean {
  return holes.some((hole) => {
    const shared = areaByWindings([outer, hole], ([a = 0, b = 0]) => a !== 0 && b !== 0);
    const left = areaByWindings([outer, hole], ([a = 0, b = 0]) => a !== 0 && b === 0);
    return Math.min(shared, left) < 1e-9;
  });
}

describe('proposeRepairs', () => {
  test('proposes nothing for features that are sound', () => {
    const stars = starRings({ lon: [-76, -70], lat: [-5, 1], size: [0.01, 0.4] });
    fc.assert(
      fc.property(stars, (star) => {
        expect(answersTo([{ type: 'Polygon', coordinates: [star] }])).toEqual([]);
      }),
      { seed, numRuns: 200 },
    );
  });

  test('proposes only what passes the check, and has nothing more to propose for it', () => {
    const geometries = fc.sample(anyGeometry, { seed, numRuns: 500 }).map(multiPolygon);
    const repaired = answersTo(geometries).flatMap(({ geometry }) => (geometry ? [geometry] : []));
    expect(repaired.length).toBeGreaterThan(350);
    const features = repaired.map((geometry, index) => ({
      id: String(index),
      name: null,
      properties: {},
      geometry,
    }));
    const { value } = validateFeatures({ features });
    expect(value.leftOut).toEqual([]);
    expect(value.areal.map(({ geometry }) => asGeojson(geometry))).toEqual(repaired);
  });

  test('gives a ring of any shape the area of all places that it winds around', () => {
    const rings = fc.sample(ring, { seed, numRuns: 1000 });
    const answers = answersTo(rings.map((one) => ({ type: 'Polygon', coordinates: [one] })));
    const repaired = answers.filter(({ geometry }) => geometry !== null);
    expect(repaired.length).toBeGreaterThan(500);
    for (const { id, geometry } of repaired) {
      const expected = areaByWindings([rings[Number(id)] ?? []], ([winding]) => winding !== 0);
      expect(geometry && degreeArea(geometry), id).toBeCloseTo(expected, 9);
    }
  });

  test('gives parts of any shape, with holes of any shape, the area by the rule, no place twice', () => {
    const features = fc.sample(anyGeometry, { seed, numRuns: 600 });
    const repaired = answersTo(features.map(multiPolygon)).filter(
      ({ id, geometry }) => geometry !== null && !(features[Number(id)] ?? []).some(hasHoleApart),
    );
    expect(repaired.length).toBeGreaterThan(100);
    for (const { id, geometry } of repaired) {
      const parts = features[Number(id)] ?? [];
      const covered = isCovered(parts.map((rings) => ({ holes: rings.length - 1 })));
      expect(geometry && degreeArea(geometry), id).toBeCloseTo(areaByWindings(parts.flat(), covered), 9);
    }
  });

  test('answers every feature that was left out, and no other unless a warning would go', () => {
    const geometries = fc.sample(anyGeometry, { seed: seed + 1, numRuns: 300 }).map(multiPolygon);
    const features = geometries.map((geometry, index) => ({
      id: String(index),
      name: null,
      properties: {},
      geometry,
    }));
    const { value, issues } = validateFeatures({ features });
    const answers = proposeRepairs(repairCandidates(value, issues));
    const leftOut = answers.filter(({ wasLeftOut }) => wasLeftOut).map(({ id }) => id);
    expect(leftOut).toEqual(value.leftOut.map(({ id }) => id));
    const warned = new Set(
      issues.filter(({ severity }) => severity === 'warning').map(({ at }) => at.feature),
    );
    expect(answers.filter(({ id, wasLeftOut }) => !wasLeftOut && !warned.has(id))).toEqual([]);
  });

  test('keeps the vertices that were there as they were written', () => {
    const bowTie = [
      [-72.123456789, -3.000000001],
      [-71.1, -2.2],
      [-71.3, -3.1],
      [-72.7, -2.7],
      [-72.123456789, -3.000000001],
    ];
    const [answer] = answersTo([{ type: 'Polygon', coordinates: [bowTie] }]);
    const vertices = polygonsOf(answer?.geometry ?? { type: 'Polygon', coordinates: [] }).flat(2);
    for (const vertex of bowTie) expect(vertices).toContainEqual(vertex);
  });
});

describe('withRepairs', () => {
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  };
  const proposal = { id: 'b', name: 'B', codes: [], geometry: square, before: null, difference: null };
  const measures = { shareMoved: null, after: 1 as never };

  test('adds a feature that was left out, and puts one that was measured in its place', () => {
    const areal = ['a', 'b'].map((id) => ({ id, name: null, geometry: { ...square, coordinates: [] } }));
    const replaced = withRepairs(areal, [{ ...proposal, ...measures, wasLeftOut: false }]);
    expect(replaced.map(({ id, geometry }) => [id, polygonsOf(geometry).flat().length])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    const added = withRepairs(areal.slice(0, 1), [{ ...proposal, ...measures, wasLeftOut: true }]);
    expect(added.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
