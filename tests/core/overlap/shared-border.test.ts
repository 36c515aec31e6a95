import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { planOverlaps } from '../../../src/core/overlap/plan-overlaps.ts';
import { layer, polygon } from './layers.ts';
import { runPlan } from './run-plan.ts';

const settings = { numRuns: 300, seed: 20261122 };

const start: Position = [-73.1, -3.3];
const end: Position = [-70.7, -1.9];
const north = polygon(start, end, [-73.1, -1.9]);

/** A point of the border, rounded to the nearest 64-bit numbers: hardly any lies on it exactly. */
function onBorder(fraction: number): Position {
  const [startLon = 0, startLat = 0] = start;
  const [endLon = 0, endLat = 0] = end;
  return [startLon + fraction * (endLon - startLon), startLat + fraction * (endLat - startLat)];
}

/** The neighbour south of the border, which has vertices of its own along it. */
const south = fc
  .array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 1, maxLength: 6 })
  .map((fractions) =>
    polygon(start, [-70.7, -3.3], end, ...fractions.toSorted((a, b) => b - a).map(onBorder)),
  );

test('neighbours whose vertices were rounded onto a common border do not overlap', () => {
  fc.assert(
    fc.property(south, (neighbour) => {
      const layers = [layer('a', [north]), layer('b', [neighbour])] as const;
      const { value, issues } = runPlan(planOverlaps(...layers, 'ellipsoidal'));
      expect(value?.pairs).toEqual([]);
      expect(issues).toEqual([]);
    }),
    settings,
  );
});

test('a layer whose features share such a border is not said to overlap itself', () => {
  const far = layer('b', [polygon([10, 10], [11, 10], [11, 11])]);
  fc.assert(
    fc.property(south, (neighbour) => {
      const { issues } = runPlan(planOverlaps(layer('a', [north, neighbour]), far, 'ellipsoidal'));
      expect(issues).toEqual([]);
    }),
    settings,
  );
});

test('an overlap a micrometre wide is no noise', () => {
  const micrometre = 1e-6 / 111_320;
  const west = polygon([-73, -3], [-72, -3], [-72, -2], [-73, -2]);
  const east = polygon([-72 - micrometre, -3], [-71, -3], [-71, -2], [-72 - micrometre, -2]);
  const { value } = runPlan(planOverlaps(layer('a', [west]), layer('b', [east]), 'ellipsoidal'));
  expect(value?.pairs).toHaveLength(1);
});
