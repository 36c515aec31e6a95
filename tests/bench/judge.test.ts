import { describe, expect, test } from 'vitest';
import type { Measurement } from './child.ts';
import type { Answer } from './contenders/contender.ts';
import { judgeSums } from './judge.ts';

const answer: Answer = {
  stages: {},
  total: 1,
  step: null,
  sums: { hectares: null, squareDegrees: null },
  sample: null,
  peakBytes: null,
};

const reference = { vertices: 1, candidates: 1, pairs: 1, crossings: 1, squareDegrees: 100 };
const measurement = (cold: Partial<Answer>): Measurement => ({
  version: null,
  cold: { ...answer, ...cold },
  warm: null,
  peakBytes: 0,
});

describe('a contender agrees only where all that it measured is that of Mosaico', () => {
  const sample = { pairs: 1, candidates: 9, unfinished: 0, squareDegrees: 2, expected: 2 };
  test.each([
    ['the same plane', { sums: { hectares: null, squareDegrees: 100 } }, true, 'no ellipsoid was asked for'],
    ['another plane', { sums: { hectares: null, squareDegrees: 100.1 } }, false, 'a part in a thousand'],
    ['another ellipsoid', { sums: { hectares: 9, squareDegrees: 100 } }, false, 'one of two sums is wrong'],
    ['the same sample', { sample }, true, 'a sample is held to its own pairs'],
    ['another sample', { sample: { ...sample, expected: 2.1 } }, false, 'one pair is wrong'],
  ])('%s: %s', (_name, cold, isRight, why) => {
    expect(judgeSums('geos', measurement(cold), { reference, hectares: 10 }).agrees, why).toBe(isRight);
  });
});
