import { describe, expect, test } from 'vitest';
import { sinAuthalicLatitude } from '../../../src/core/geometry/authalic-latitude.ts';

const FLATTENING = 1 / 298.257223563;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);

/** q of Snyder 1987, equation 3-12, in closed form. */
function q(sine: number): number {
  return (1 - E2) * (sine / (1 - E2 * sine * sine) + Math.atanh(E * sine) / E);
}

describe('sinAuthalicLatitude', () => {
  test('is the closed form of Snyder to a few roundings, at every latitude', () => {
    for (let latitude = -90; latitude <= 90; latitude += 0.125) {
      const closedForm = q(Math.sin((latitude * Math.PI) / 180)) / q(1);
      expect(Math.abs(sinAuthalicLatitude(latitude) - closedForm)).toBeLessThanOrEqual(
        5e-16 * Math.abs(closedForm),
      );
    }
  });

  test('is −1, 0 and 1 at the south pole, the equator and the north pole', () => {
    expect([-90, 0, 90].map(sinAuthalicLatitude)).toEqual([-1, 0, 1]);
  });
});
