import { expect, test } from 'vitest';
import { metres, squareMetres } from '../../../src/core/base/units.ts';
import { classifyOverlap } from '../../../src/core/overlap/overlap-class.ts';

test.each([
  { why: 'narrower than both errors', area: 1000, perimeter: 202, smaller: 1e6, error: 10, is: 'border' },
  { why: 'half of a small feature', area: 500, perimeter: 102, smaller: 1000, error: 10, is: 'overlap' },
  { why: 'just less than half of it', area: 499, perimeter: 102, smaller: 1000, error: 10, is: 'border' },
  { why: 'as wide as both errors', area: 1000, perimeter: 200, smaller: 1e6, error: 10, is: 'overlap' },
  {
    why: 'narrow, but no error is declared',
    area: 1000,
    perimeter: 2002,
    smaller: 1e6,
    error: 0,
    is: 'overlap',
  },
  {
    why: 'wide, but below 0.01 % of the smaller',
    area: 99,
    perimeter: 40,
    smaller: 1e6,
    error: 0,
    is: 'border',
  },
  { why: 'exactly 0.01 % of the smaller', area: 100, perimeter: 40, smaller: 1e6, error: 0, is: 'overlap' },
])('$why is $is', ({ area, perimeter, smaller, error, is }) => {
  const shape = {
    area: squareMetres(area),
    perimeter: metres(perimeter),
    smallerFeature: squareMetres(smaller),
    errorMetres: error,
  };
  expect(classifyOverlap(shape)).toBe(is);
});
