import { describe, expect, test } from 'vitest';
import { measurePolygons } from '../../../src/core/boundary/measure-polygons.ts';
import { boxRing } from '../../support/polygons.ts';

const outer = boxRing(-71.3, -2.9, -71.2, -2.8);
const hole = boxRing(-71.28, -2.88, -71.26, -2.86);

describe('measurePolygons', () => {
  test('takes holes off, and counts their sides', () => {
    const whole = measurePolygons([[outer]]);
    const pierced = measurePolygons([[outer, hole.toReversed()]]);
    // Closed forms of cells of the graticule; the hole is a 25th of the box in degrees.
    expect(whole.area).toBeCloseTo(12_294.25, 2);
    expect((whole.area ?? 0) - (pierced.area ?? 0)).toBeCloseTo(12_294.25 / 25, 1);
    expect(pierced.perimeter / whole.perimeter).toBeCloseTo(1.2, 4);
  });

  test('has no area where a hole reaches out, and says where', () => {
    const measured = measurePolygons([[outer, boxRing(-71.25, -2.85, -71.1, -2.82)]]);
    expect(measured.area).toBeNull();
    expect(measured.crossing?.[0]).toBeCloseTo(-71.2, 9);
  });

  test('passes over a vertex that was clicked twice', () => {
    const [first = [0, 0], ...others] = outer;
    expect(measurePolygons([[[first, first, ...others]]])).toEqual(measurePolygons([[outer]]));
  });
});
