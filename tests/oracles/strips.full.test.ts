import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapByEdgePairs } from '../support/edge-pair-oracle.ts';
import { gridPolygon } from '../support/grid-polygons.ts';
import { overlapByCrossings } from '../support/measure-rings.ts';
import { jitteredRing, roughRing } from '../support/rough-ring.ts';
import { areasByStrips } from '../support/strip-oracle.ts';
import type { OpenRing } from '../support/strip-oracle.ts';

/** Square degrees. */
const TOLERANCE = 1e-12;

/**
 * Of rings of a million vertices: their integrals reach 72, where a rounding is 1.4e-14, and half a million crossings
 * take two of them each.
 */
const TOLERANCE_OF_A_MILLION = 1e-11;

const RUNS = Number(process.env['MOSAICO_FUZZ_RUNS'] ?? 2_000);

/** Holds the engine to the oracle, and its bound of the rounding error to be one. */
function expectAgreement(ringA: OpenRing, ringB: OpenRing, tolerance = TOLERANCE): void {
  const expected = overlapByEdgePairs([ringA], [ringB]);
  const { value, noise } = overlapByCrossings(ringA, ringB);
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance);
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(noise);
}

test('the two oracles, strips and pairs of edges, agree on small grids', () => {
  fc.assert(
    fc.property(gridPolygon, gridPolygon, (ringA, ringB) => {
      const byStrips = areasByStrips([ringA, ringB])[3] ?? Number.NaN;
      expect(Math.abs(overlapByEdgePairs([ringA], [ringB]) - byStrips)).toBeLessThan(TOLERANCE);
    }),
    { numRuns: RUNS },
  );
});

describe('borders that are nearly one', () => {
  const moves = Array.from({ length: 10 }, (_, index) => 10 ** (index - 13));
  const ring = roughRing([-72, -3], 512, 1);

  test.each(moves)('moved by up to %s degrees, the overlap is that of the oracle', (by) => {
    for (const seed of [1, 2, 3]) {
      const moved = jitteredRing(ring, by, seed);
      expectAgreement(ring, moved);
      expectAgreement(moved, ring);
    }
  });

  test.each(moves)('neighbours moved by up to %s degrees share what the oracle says', (by) => {
    const side = ring.slice(512, 1025);
    const west: OpenRing = [[-71.5, -3], ...side, [-71.5, -2]];
    const east: OpenRing = [[-70.5, -2], ...jitteredRing(side, by, 4).toReversed(), [-70.5, -3]];
    expectAgreement(west, east);
  });
});

describe('rings of a million vertices', () => {
  const EDGES = 2 ** 18;
  const ring = roughRing([-72, -3], EDGES, 1);

  test('that know nothing of each other', () => {
    expect(ring).toHaveLength(4 * EDGES);
    expectAgreement(ring, roughRing([-71.7, -2.8], EDGES, 2), TOLERANCE_OF_A_MILLION);
  });

  test.each([1e-13, 1e-10, 1e-7])('one moved from the other by up to %s degrees', (by) => {
    expectAgreement(ring, jitteredRing(ring, by, 3), TOLERANCE_OF_A_MILLION);
  });
});
