import { Geodesic } from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { measureDraftRing } from '../../../src/core/boundary/draft-ring.ts';

const corners: readonly Position[] = [
  [-71.3, -2.9],
  [-71.2, -2.9],
  [-71.2, -2.8],
  [-71.3, -2.8],
];

describe('measureDraftRing', () => {
  test('measures as if the ring were closed, with the side that closes it', () => {
    const draft = measureDraftRing(corners);
    // The closed form of a cell of the graticule.
    expect(draft.area).toBeCloseTo(12_294.25, 2);
    const gap = Geodesic.WGS84.Inverse(-2.8, -71.3, -2.9, -71.3).s12 ?? Number.NaN;
    expect(draft.closingGap).toBeCloseTo(gap, 3);
    expect(draft.perimeter).toBeCloseTo(44_349, -1);
    expect(draft).toMatchObject({ vertices: 4, crossing: null });
  });

  test('says where it crosses itself, and has no area then', () => {
    const [a, b, c, d] = corners as [Position, Position, Position, Position];
    const draft = measureDraftRing([a, c, b, d]);
    expect(draft.area).toBeNull();
    expect(draft.crossing?.[0]).toBeCloseTo(-71.25, 9);
    expect(draft.crossing?.[1]).toBeCloseTo(-2.85, 9);
  });

  test.each([
    { vertices: [], count: 0, why: 'nothing' },
    { vertices: corners.slice(0, 1), count: 1, why: 'one vertex' },
    { vertices: corners.slice(0, 2), count: 2, why: 'two vertices' },
    { vertices: [...corners.slice(0, 2), ...corners.slice(1, 2)], count: 2, why: 'two, one of them twice' },
    { vertices: [...corners.slice(0, 2), ...corners.slice(0, 1)], count: 2, why: 'two, and back' },
  ])('encloses nothing: $why', ({ vertices, count }) => {
    expect(measureDraftRing(vertices)).toMatchObject({ area: 0, vertices: count, crossing: null });
  });
});
