import { describe, expect, test } from 'vitest';
import { boundsAround, boundsOf, boundsOfLine } from '../../../src/core/geometry/bounds.ts';
import { boxPolygon, boxRing } from '../../support/polygons.ts';

describe('boundsOf', () => {
  test('is the box itself for a box', () => {
    expect(boundsOf(boxPolygon(-72, -3, -71, -2))).toEqual({ west: -72, south: -3, east: -71, north: -2 });
  });

  test('lies around all parts', () => {
    const coordinates = [[boxRing(-72, -3, -71, -2)], [boxRing(-75, 0, -74, 1)]];
    expect(boundsOf({ type: 'MultiPolygon', coordinates })).toEqual({
      west: -75,
      south: -3,
      east: -71,
      north: 1,
    });
  });

  test.each([
    { coordinates: [], why: 'no ring' },
    { coordinates: [[]], why: 'a ring without vertices' },
  ])('is unknown without vertices: $why', ({ coordinates }) => {
    expect(boundsOf({ type: 'Polygon', coordinates })).toBeNull();
  });
});

describe('boundsOfLine', () => {
  test('is a point for one position', () => {
    expect(boundsOfLine([[-72, -3]])).toEqual({ west: -72, south: -3, east: -72, north: -3 });
  });
});

describe('boundsAround', () => {
  test('is unknown around nothing', () => {
    expect(boundsAround([])).toBeNull();
  });
});
