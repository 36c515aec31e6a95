import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integrateBoundaries } from '../../../src/core/crossings/boundary-integrals.ts';
import { measureCoverage } from '../../../src/core/crossings/coverage.ts';
import { planarAreaForm } from '../../../src/core/crossings/edge-form.ts';
import { indexEdges } from '../../../src/core/crossings/indexed-edges.ts';
import { featureOfRing, gridPolygon } from '../../support/grid-polygons.ts';
import { overlapByCrossings } from '../../support/measure-rings.ts';
import { areasByStrips } from '../../support/strip-oracle.ts';
import type { OpenRing } from '../../support/strip-oracle.ts';

/** Coordinates are below 5, areas below 16: some hundred roundings of 2⁻⁵². */
const TOLERANCE = 1e-12;
const RUNS = Number(process.env['MOSAICO_FUZZ_RUNS'] ?? 2_000);

function measured(rings: readonly OpenRing[]) {
  const edges = indexEdges(rings.map((ring, index) => featureOfRing(ring, String(index))));
  return { edges, integrals: integrateBoundaries(edges.table, planarAreaForm) };
}

/** The area that each polygon, as a layer of its own, shares with the others. */
function coverageOf(rings: readonly OpenRing[]): Float64Array {
  return measureCoverage(rings.map((ring, layer) => ({ ...measured([ring]), layer }))).areas;
}

function overlapOf(ringA: OpenRing, ringB: OpenRing): number {
  return overlapByCrossings(ringA, ringB).value;
}

describe('areas by crossings agree with strips', () => {
  test('for every combination of up to four polygons on a small grid', () => {
    fc.assert(
      fc.property(fc.array(gridPolygon, { minLength: 1, maxLength: 4 }), (rings) => {
        const byCrossings = coverageOf(rings);
        areasByStrips(rings).forEach((area, combination) => {
          expect(Math.abs((byCrossings[combination] ?? Number.NaN) - area)).toBeLessThan(TOLERANCE);
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('for the overlap of two polygons, whichever comes first', () => {
    fc.assert(
      fc.property(gridPolygon, gridPolygon, (ringA, ringB) => {
        const expected = areasByStrips([ringA, ringB])[3] ?? Number.NaN;
        expect(Math.abs(overlapOf(ringA, ringB) - expected)).toBeLessThan(TOLERANCE);
        expect(Math.abs(overlapOf(ringB, ringA) - expected)).toBeLessThan(TOLERANCE);
      }),
      { numRuns: RUNS },
    );
  });
});

const square: OpenRing = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
];

describe('contacts that would be special cases elsewhere', () => {
  test.each([
    ['identical', square, 4, 'every edge coincides'],
    ['clockwise', square.toReversed(), 4, 'winding of the input does not matter'],
    ['another start', [...square.slice(2), ...square.slice(0, 2)], 4, 'the start of a ring does not matter'],
    [
      'inside, touching two sides',
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ],
      1,
      'edges coincide in part',
    ],
    [
      'beside, sharing an edge',
      [
        [2, 0],
        [4, 0],
        [4, 2],
        [2, 2],
      ],
      0,
      'a shared border is no overlap',
    ],
    [
      'at a corner',
      [
        [2, 2],
        [4, 2],
        [4, 4],
        [2, 4],
      ],
      0,
      'a shared vertex is no overlap',
    ],
    [
      'around',
      [
        [-1, -1],
        [3, -1],
        [3, 3],
        [-1, 3],
      ],
      4,
      'no crossing at all: the start decides',
    ],
    [
      'apart',
      [
        [9, 9],
        [10, 9],
        [10, 10],
      ],
      0,
      'boxes do not meet',
    ],
    [
      'half',
      [
        [1, -1],
        [3, -1],
        [3, 3],
        [1, 3],
      ],
      2,
      'two plain crossings',
    ],
    [
      'through its vertices',
      [
        [0, 0],
        [4, 4],
        [0, 4],
      ],
      2,
      'an edge runs through two corners',
    ],
  ] satisfies [string, OpenRing, number, string][])('%s: %s', (_name, ring, expected) => {
    expect(overlapOf(square, ring)).toBeCloseTo(expected, 12);
    expect(overlapOf(ring, square)).toBeCloseTo(expected, 12);
  });
});
