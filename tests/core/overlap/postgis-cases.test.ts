import { expect, test } from 'vitest';
import { integrateBoundaries } from '../../../src/core/crossings/boundary-integrals.ts';
import { measureCoverage } from '../../../src/core/crossings/coverage.ts';
import { planarAreaForm } from '../../../src/core/crossings/edge-form.ts';
import { indexEdges } from '../../../src/core/crossings/indexed-edges.ts';
import { readOverlapCases } from '../../oracles/overlap-cases.ts';

/** Square degrees by which rounding of the coordinates can change an area. */
const ROUNDING = 1e-12;

test.each(readOverlapCases())('$name: the areas are those of PostGIS', ({ a, b, expected }) => {
  const parts = [a, b].map((geometry, layer) => {
    const edges = indexEdges([{ id: String(layer), name: null, geometry }]);
    return { edges, integrals: integrateBoundaries(edges.table, planarAreaForm), layer };
  });
  const [, onlyA = 0, onlyB = 0, both = 0] = measureCoverage(parts).areas;
  expect(Math.abs(both - expected.intersection)).toBeLessThan(ROUNDING);
  expect(Math.abs(onlyA - expected.difference)).toBeLessThan(ROUNDING);
  expect(Math.abs(onlyA + onlyB + both - expected.union)).toBeLessThan(ROUNDING);
});
