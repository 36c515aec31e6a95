import { describe, expect, test } from 'vitest';
import type { ArealGeometry } from '../../src/core/base/areal.ts';
import { labelGrid } from '../../src/map/label-grid.ts';

const square = (west: number, south: number, side: number): number[][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

describe('labelGrid', () => {
  test('fills a square with one place for each cell', () => {
    const places = labelGrid({ type: 'Polygon', coordinates: [square(-76, -8, 4)] }, 1);
    expect(places).toHaveLength(16);
    expect(places[0]).toEqual([-75.5, -7.5]);
  });

  test('leaves a hole empty', () => {
    const geometry: ArealGeometry = {
      type: 'Polygon',
      coordinates: [square(-76, -8, 4), square(-75, -7, 2)],
    };
    const places = labelGrid(geometry, 1);
    expect(places).toHaveLength(12);
    expect(places).not.toContainEqual([-74.5, -6.5]);
  });

  test('keeps two polygons of one country on the same grid', () => {
    const geometry: ArealGeometry = {
      type: 'MultiPolygon',
      coordinates: [[square(-76, -8, 2)], [square(-72, -4, 2)]],
    };
    for (const [lon = 0, lat = 0] of labelGrid(geometry, 2)) {
      expect(Math.abs(lon % 2)).toBe(1);
      expect(Math.abs(lat % 2)).toBe(1);
    }
  });

  test('has nothing to say of a land smaller than its cells', () => {
    expect(labelGrid({ type: 'Polygon', coordinates: [square(-76, -8, 0.2)] }, 4)).toEqual([]);
  });
});
