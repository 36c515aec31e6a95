import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { sideOfRing } from '../../../src/core/crossings/position-in-ring.ts';
import { labelPosition } from '../../../src/core/geometry/label-position.ts';
import { boxPolygon, boxRing, starRings } from '../../support/polygons.ts';

describe('labelPosition', () => {
  test('is the middle of a box', () => {
    expect(labelPosition(boxPolygon(-72, -3, -70, -2))).toEqual([-71, expect.closeTo(-2.94, 1)]);
  });

  test('lies inside every polygon', () => {
    fc.assert(
      fc.property(starRings({ lon: [-78, -68], lat: [-6, 3], size: [0.001, 1] }), (ring) => {
        const place = labelPosition({ type: 'Polygon', coordinates: [ring] });
        expect(place && sideOfRing(ring, [...place])).toBe('inside');
      }),
    );
  });

  test('keeps out of holes, even one in the middle', () => {
    const [outer, hole] = [boxRing(0, 0, 4, 4), boxRing(1, 0.1, 3.5, 3.9)];
    const place: Position = [...(labelPosition({ type: 'Polygon', coordinates: [outer, hole] }) ?? [])];
    expect(sideOfRing(outer, place)).toBe('inside');
    expect(sideOfRing(hole, place)).toBe('outside');
  });

  test('is unknown for a geometry without vertices', () => {
    expect(labelPosition({ type: 'Polygon', coordinates: [[]] })).toBeNull();
  });
});
