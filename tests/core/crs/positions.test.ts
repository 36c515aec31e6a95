import { describe, expect, test } from 'vitest';
import type { ParsedFeature } from '../../../src/core/base/parsed-file.ts';
import { positionsOfTabled, tabledPolygons } from '../../../src/core/base/polygon-table.ts';
import type { TabledPolygons } from '../../../src/core/base/polygon-table.ts';
import { movedFeatures, samplePositions } from '../../../src/core/crs/positions.ts';

function feature(geometry: unknown): ParsedFeature {
  return { id: 'a', name: null, geometry, properties: {} };
}

const move = (first: number, second: number) => [first + 1, second - 1] as const;

const ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 0],
];

describe('movedFeatures', () => {
  test.each([
    [
      'a point with a height',
      { type: 'Point', coordinates: [1, 2, 9] },
      { type: 'Point', coordinates: [2, 1, 9] },
    ],
    [
      'a collection',
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }] },
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [2, 1] }] },
    ],
    [
      'what is no position stays for validation',
      { type: 'LineString', coordinates: [[1, 2], ['x', 2], null] },
      { type: 'LineString', coordinates: [[2, 1], ['x', 2], null] },
    ],
    ['no geometry', null, null],
  ])('%s', (_, geometry, expected) => {
    expect(movedFeatures([feature(geometry)], move)[0]?.geometry).toEqual(expected);
  });

  test('a table of two features becomes one new table, and the old one stays as it was', () => {
    const polygons = tabledPolygons([[ring]]);
    const moved = movedFeatures([feature(polygons), feature({ ...polygons })], move);
    const [first, second] = moved.map(({ geometry }) => geometry as TabledPolygons);
    if (!first || !second) throw new Error('Two features were given.');
    expect(first.table).toBe(second.table);
    expect(positionsOfTabled(first)).toEqual([[ring.map(([x = 0, y = 0]) => [x + 1, y - 1])]]);
    expect(polygons.table.coordinates[0]).toBe(0);
  });
});

describe('samplePositions', () => {
  test('takes no more than asked, from all features', () => {
    const features = Array.from({ length: 1000 }, (_, index) =>
      feature({ type: 'Point', coordinates: [index, 0] }),
    );
    const sample = samplePositions(features, 10);
    expect(sample).toHaveLength(10);
    expect(Math.max(...sample.map(([x = 0]) => x))).toBeGreaterThan(800);
  });

  test('reads tables and lists alike', () => {
    const table = samplePositions([feature(tabledPolygons([[ring]]))], 100);
    expect(table).toEqual(samplePositions([feature({ type: 'Polygon', coordinates: [ring] })], 100));
    expect(table).toEqual(ring);
  });

  test('of nothing is nothing', () => {
    expect(samplePositions([feature(null), feature({ type: 'Point' })], 10)).toEqual([]);
  });
});
