import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planUnion } from '../../../src/core/overlap/plan-union.ts';
import { cell, cellHectares, layer } from './layers.ts';
import type { Box } from './layers.ts';
import { runPlan } from './run-plan.ts';

/** In hectares: the closed form and the sum of a hundred cells differ by rounding, 1e-10 of 1e8. */
const DIGITS = 2;

function union(...boxes: Box[]) {
  return runPlan(planUnion([layer('a', boxes.map(cell))], 'ellipsoidal')).value;
}

test('the net counts what two cells share once', () => {
  const net = cellHectares([0, 0, 3, 1]);
  const result = union([0, 0, 2, 1], [1, 0, 3, 1]);
  expect(result?.net).toBeCloseTo(net, DIGITS);
  expect(result?.countedTwice).toBeCloseTo(cellHectares([1, 0, 2, 1]), DIGITS);
  expect(result?.gross).toBeCloseTo(net + cellHectares([1, 0, 2, 1]), DIGITS);
});

test('cells that touch count nothing twice, and the net is the gross to the last bit', () => {
  const result = union([0, 0, 1 / 3, 1], [1 / 3, 0, 1, 1 / 7], [1 / 3, 1 / 7, 1, 1]);
  expect(result?.countedTwice).toBe(0);
  expect(result?.net).toBe(result?.gross);
});

test('features of several layers are united together', () => {
  const layers = [layer('a', [cell([0, 0, 2, 1])]), layer('b', [cell([1, 0, 3, 1])])];
  const { value } = runPlan(planUnion(layers, 'ellipsoidal'));
  expect(value?.net).toBeCloseTo(cellHectares([0, 0, 3, 1]), DIGITS);
});

test('the net of cells on a grid is the sum of the unit cells that any of them covers', () => {
  const unit = fc.integer({ min: 0, max: 7 });
  const box = fc
    .tuple(unit, unit, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .map(([west, south, width, height]): Box => [west, south, west + width, south + height]);
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 12 }), (boxes) => {
      const covered = new Map<string, Box>();
      for (const [west, south, east, north] of boxes)
        for (let lon = west; lon < east; lon += 1)
          for (let lat = south; lat < north; lat += 1)
            covered.set(`${String(lon)} ${String(lat)}`, [lon, lat, lon + 1, lat + 1]);
      const expected = [...covered.values()].reduce((sum, unitBox) => sum + cellHectares(unitBox), 0);
      expect(union(...boxes)?.net).toBeCloseTo(expected, DIGITS);
    }),
    { numRuns: 150, seed: 20261122 },
  );
});
