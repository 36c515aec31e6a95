import * as fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import type { ArealFeature } from '../../src/core/base/areal.ts';
import { integrateBoundaries } from '../../src/core/crossings/boundary-integrals.ts';
import { measureCoverage } from '../../src/core/crossings/coverage.ts';
import { planarAreaForm } from '../../src/core/crossings/edge-form.ts';
import { indexEdges } from '../../src/core/crossings/indexed-edges.ts';
import { contactOfPair, integralAroundOverlap } from '../../src/core/crossings/pair-overlap.ts';
import { overlapByEdgePairs } from '../support/edge-pair-oracle.ts';
import { gridPolygon } from '../support/grid-polygons.ts';
import { areasByStrips } from '../support/strip-oracle.ts';
import type { OpenRing } from '../support/strip-oracle.ts';

const TOLERANCE = 1e-12;
const RUNS = Number(process.env['MOSAICO_FUZZ_RUNS'] ?? 2_000);

/** What a careless program does to a feature and still leaves it simple. */
interface Damage {
  readonly isTurned: boolean;
  readonly isOpen: boolean;
  readonly start: number;
  /** Vertex that stands several times, and how often. */
  readonly repeated: number;
  readonly times: number;
  readonly isRepeatedFeature: boolean;
  readonly arePartsSwapped: boolean;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  isTurned: fc.boolean(),
  isOpen: fc.boolean(),
  start: fc.nat(6),
  repeated: fc.nat(6),
  times: fc.nat(3),
  isRepeatedFeature: fc.boolean(),
  arePartsSwapped: fc.boolean(),
});

/** A feature of one part, or of two far from each other, and what has happened to it. */
const damagedFeature = fc.record({
  parts: fc
    .tuple(gridPolygon, fc.option(gridPolygon))
    .map(([first, other]): OpenRing[] => [
      first,
      ...(other ? [other.map(([x, y]) => [x + 10, y] as const)] : []),
    ]),
  damage,
});

type DamagedFeature = typeof damagedFeature extends fc.Arbitrary<infer Value> ? Value : never;

function damagedRing(ring: OpenRing, { isTurned, isOpen, start, repeated, times }: Damage): Position[] {
  const from = start % ring.length;
  const moved = [...ring.slice(from), ...ring.slice(0, from)];
  const turned = isTurned ? moved.toReversed() : moved;
  const open = turned.flatMap((vertex, index): Position[] =>
    Array.from({ length: index === repeated % ring.length ? 1 + times : 1 }, () => [...vertex]),
  );
  return isOpen ? open : [...open, ...open.slice(0, 1)];
}

function damagedFeatures({ parts, damage: how }: DamagedFeature): ArealFeature[] {
  const ordered = how.arePartsSwapped ? parts.toReversed() : parts;
  const coordinates = ordered.map((ring) => [damagedRing(ring, how)]);
  const feature: ArealFeature = { id: 'f', name: null, geometry: { type: 'MultiPolygon', coordinates } };
  return how.isRepeatedFeature ? [feature, feature] : [feature];
}

function measured(features: readonly ArealFeature[]) {
  const edges = indexEdges(features);
  return { edges, integrals: integrateBoundaries(edges.table, planarAreaForm) };
}

test('the overlap of two damaged features is that of the sound ones', () => {
  fc.assert(
    fc.property(damagedFeature, damagedFeature, (a, b) => {
      const expected = a.parts.flatMap((partA) =>
        b.parts.map((partB) => overlapByEdgePairs([partA], [partB])),
      );
      const { edges, integrals } = measured(
        [a, b].flatMap((feature) => damagedFeatures(feature).slice(0, 1)),
      );
      const contact = contactOfPair({ edges, feature: 0 }, { edges, feature: 1 });
      const { value } = integralAroundOverlap(contact, integrals, integrals);
      expect(Math.abs(value - expected.reduce((sum, area) => sum + area, 0))).toBeLessThan(TOLERANCE);
    }),
    { numRuns: RUNS },
  );
});

test('what two damaged layers cover, alone and together, is what the sound ones do', () => {
  const layer = fc.array(damagedFeature, { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(layer, layer, (a, b) => {
      const parts = [a, b].flatMap((features, index) =>
        features.flatMap((feature) => feature.parts.map((ring) => ({ ring, bit: 1 << index }))),
      );
      const expected = new Float64Array(4);
      areasByStrips(parts.map(({ ring }) => ring)).forEach((area, combination) => {
        const layers = parts.reduce(
          (bits, { bit }, index) => (combination & (1 << index) ? bits | bit : bits),
          0,
        );
        expected[layers] = (expected[layers] ?? 0) + area;
      });
      const damaged = [a, b].map((features) => features.flatMap(damagedFeatures));
      const { areas } = measureCoverage(
        damaged.map((features, index) => ({ ...measured(features), layer: index })),
      );
      for (const combination of [1, 2, 3]) {
        const difference = (areas[combination] ?? Number.NaN) - (expected[combination] ?? Number.NaN);
        expect(Math.abs(difference), `combination ${String(combination)}`).toBeLessThan(TOLERANCE);
      }
    }),
    { numRuns: RUNS },
  );
});
