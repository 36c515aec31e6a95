import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { metres } from '../../../src/core/base/units.ts';
import { ellipsoidalArea } from '../../../src/core/geometry/ellipsoidal-area.ts';
import { coordinateStepOf, overlayNoise } from '../../../src/core/overlap/numerical-noise.ts';
import { planOverlaps } from '../../../src/core/overlap/plan-overlaps.ts';
import { attemptStep } from '../../../src/core/overlap/run-step.ts';
import { layer, polygon } from './layers.ts';
import { runPlan } from './run-plan.ts';

const start: Position = [-73.1, -3.3];
const end: Position = [-70.7, -1.9];

/** Points on the border of the two layers, rounded to the nearest 64-bit numbers: hardly any lies on it exactly. */
function onBorder(fraction: number): Position {
  const [startLon = 0, startLat = 0] = start;
  const [endLon = 0, endLat = 0] = end;
  return [startLon + fraction * (endLon - startLon), startLat + fraction * (endLat - startLat)];
}

test('neighbours whose vertices were rounded onto a common border do not overlap', () => {
  const north = layer('a', [polygon(start, end, [-73.1, -1.9])]);
  let slivers = 0;
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { maxLength: 6 }), (fractions) => {
      const vertices = fractions.toSorted((a, b) => b - a).map(onBorder);
      const south = layer('b', [polygon(start, [-70.7, -3.3], end, ...vertices)]);
      const { value } = runPlan(planOverlaps(north, south, 'ellipsoidal'), (step) => {
        const result = attemptStep(step);
        const isSliver = step.operation === 'intersection' && result.status === 'done';
        if (isSliver && result.value.areas.some((area) => area > 0)) slivers += 1;
        return result;
      });
      expect(value?.pairs).toEqual([]);
      expect(value?.account.overlap).toBe(0);
    }),
    { numRuns: 100, seed: 20261122 },
  );
  expect(slivers, 'the test must meet slivers, or it shows nothing').toBeGreaterThan(10);
});

test('an overlap a micrometre wide is no noise', () => {
  const micrometre = 1e-6 / 111_320;
  const west = polygon([-73, -3], [-72, -3], [-72, -2], [-73, -2]);
  const east = polygon([-72 - micrometre, -3], [-71, -3], [-71, -2], [-72 - micrometre, -2]);
  const { value } = runPlan(planOverlaps(layer('a', [west]), layer('b', [east]), 'ellipsoidal'));
  expect(value?.pairs).toHaveLength(1);
});

test('without long edges noise is two steps of the greatest coordinate along the perimeter', () => {
  const small = polygon([-64, -2], [-63.999, -2], [-63.999, -1.999], [-64, -1.999]);
  const step = 64 * 2 ** -52 * 111_694;
  expect(overlayNoise(small, metres(1000), coordinateStepOf([small]))).toBeCloseTo(2 * step * 1000, 9);
});

test('the integration error of one long edge is within its bound, and not far below', () => {
  const south = 60;
  const triangle = polygon([0, south], [1, south], [1, south + 0.25]);
  const cut = polygon([0, south], [1, south], [1, south + 0.25], [0.5, south + 0.125]);
  const noise = overlayNoise(triangle, metres(0), 0);
  const error = Math.abs(ellipsoidalArea(triangle) - ellipsoidalArea(cut));
  expect(error).toBeLessThan(noise);
  expect(error).toBeGreaterThan(noise / 3);
});
