import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { ArealGeojson, ArealGeometry } from '../../../src/core/base/areal.ts';
import { checkedDrawing, drawOverlap } from '../../../src/core/overlap/overlap-drawing.ts';
import { boxPolygon, starRings } from '../../support/polygons.ts';
import { describeWithReference } from '../../support/reference.ts';

const measured = { area: 1_000_000, noise: 0.001 };

describe('drawOverlap', () => {
  test.each(['turf', 'clipper2'] as const)('draws what two boxes share (%s)', (program) => {
    const drawing = drawOverlap(program, boxPolygon(-72, -3, -71, -2), boxPolygon(-71.5, -2.5, -70, -1));
    expect(drawing.isReliable).toBe(true);
    expect(drawing.drawn / drawing.measured).toBeCloseTo(1, 9);
    expect(drawing.geometry?.coordinates.flat(2)).toHaveLength(5 * 2);
  });

  test.each(['turf', 'clipper2'] as const)('draws nothing for boxes apart, reliably (%s)', (program) => {
    const drawing = drawOverlap(program, boxPolygon(-72, -3, -71, -2), boxPolygon(-70, -3, -69, -2));
    expect(drawing).toMatchObject({ geometry: null, drawn: 0, isReliable: true });
  });

  test('is reliable on stars that cross often, when clipper2-ts draws', () => {
    const star = starRings({ lon: [-71.6, -71.4], lat: [-2.6, -2.4], size: [0.1, 0.4] });
    fc.assert(
      fc.property(star, star, (a, b) => {
        const [first, second] = [a, b].map((ring): ArealGeometry => ({
          type: 'Polygon',
          coordinates: [ring],
        }));
        if (first && second) expect(drawOverlap('clipper2', first, second).isReliable).toBe(true);
      }),
      { seed: 20_260_123, numRuns: 200 },
    );
  });

  test('is reliable on a sliver a tenth of a millimetre wide, where a millionth is less than the grid', () => {
    const sliver = drawOverlap('clipper2', boxPolygon(-72, -3, -71, -2), boxPolygon(-71 - 1e-9, -3, -70, -2));
    expect(sliver.geometry).not.toBeNull();
    expect(sliver.isReliable).toBe(true);
  });
});

describe('checkedDrawing', () => {
  const box = boxPolygon(-72, -3, -71.99, -2.99);
  const exact = checkedDrawing('turf', box, measured).drawn;

  test.each([
    { factor: 1, isReliable: true, why: 'the same area' },
    { factor: 1 + 0.9e-6, isReliable: true, why: 'less than a millionth more' },
    { factor: 1 + 1.2e-6, isReliable: false, why: 'more than a millionth more' },
    { factor: 0.5, isReliable: false, why: 'a part that is missing' },
  ])('is reliable or not by its area: $why', ({ factor, isReliable }) => {
    expect(checkedDrawing('turf', box, { area: exact / factor, noise: 0 }).isReliable).toBe(isReliable);
  });

  test('takes an empty drawing for unreliable where something was measured', () => {
    expect(checkedDrawing('clipper2', null, measured).isReliable).toBe(false);
    expect(checkedDrawing('clipper2', null, { area: 0.0005, noise: 0.001 }).isReliable).toBe(true);
  });
});

describeWithReference('the polygons of Turf issue 2833', ['turf-2833.geojson'], (path = '') => {
  test('on which Turf never returns, are drawn by clipper2-ts at once, reliably', () => {
    const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<ArealGeojson>;
    const [a, b] = features.map(({ geometry }) => geometry);
    if (!a || !b) throw new Error('the file should hold two polygons');
    const drawing = drawOverlap('clipper2', a, b);
    expect(drawing.drawn).toBeCloseTo(172.796, 3);
    expect(drawing.isReliable).toBe(true);
  });
});
