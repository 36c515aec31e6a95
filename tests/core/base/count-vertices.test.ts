import { expect, test } from 'vitest';
import { countVertices } from '../../../src/core/base/count-vertices.ts';
import { tabledPolygons } from '../../../src/core/base/polygon-table.ts';
import { boxRing } from '../../support/polygons.ts';

const coordinates = [[boxRing(0, 0, 4, 4), boxRing(1, 1, 2, 2)], [boxRing(6, 0, 7, 1)]];

test.each([
  { geometry: { type: 'Polygon', coordinates: coordinates[0] ?? [] } as const, count: 10, why: 'a polygon' },
  { geometry: { type: 'MultiPolygon', coordinates } as const, count: 15, why: 'several' },
  { geometry: tabledPolygons(coordinates), count: 15, why: 'a table' },
])('counts the positions of $why', ({ geometry, count }) => {
  expect(countVertices(geometry)).toBe(count);
});
