import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { drawable } from '../../../src/core/export/drawable.ts';

test.each<{ geometry: unknown; isDrawn: boolean; why: string }>([
  { geometry: { type: 'Point', coordinates: [1, 2] }, isDrawn: true, why: 'a position' },
  { geometry: { type: 'Point', coordinates: [1] }, isDrawn: false, why: 'half a position' },
  { geometry: { type: 'Point', coordinates: [1, null] }, isDrawn: false, why: 'what JSON makes of NaN' },
  {
    geometry: { type: 'LineString', coordinates: [[1, 2, 30]] },
    isDrawn: true,
    why: 'one vertex is drawn as it is',
  },
  { geometry: { type: 'LineString', coordinates: [1, 2] }, isDrawn: false, why: 'a position is no line' },
  {
    geometry: { type: 'Polygon', coordinates: [[[0, 0], 'x']] },
    isDrawn: false,
    why: 'a text among positions',
  },
  {
    geometry: { type: 'MultiPolygon', coordinates: [[[[0, 0]]]] },
    isDrawn: true,
    why: 'unsound, and made of numbers',
  },
  { geometry: { type: 'Circle', coordinates: [0, 0] }, isDrawn: false, why: 'no type of GeoJSON' },
  {
    geometry: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }] },
    isDrawn: true,
    why: 'members that are drawn',
  },
  {
    geometry: { type: 'GeometryCollection', geometries: [{ type: 'Point' }] },
    isDrawn: false,
    why: 'a member without positions',
  },
  { geometry: { type: 'GeometryCollection' }, isDrawn: false, why: 'no members' },
])('$geometry: $why', ({ geometry, isDrawn }) => {
  expect(drawable(geometry as Geometry) !== null).toBe(isDrawn);
});
