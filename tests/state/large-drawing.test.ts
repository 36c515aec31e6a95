import { describe, expect, test } from 'vitest';
import type { ArealFeature } from '../../src/core/base/areal.ts';
import { tabledPolygons } from '../../src/core/base/polygon-table.ts';
import { isLargeDrawing } from '../../src/state/file-tiles.ts';
import { LargeDrawing } from '../../src/state/large-drawing.ts';

/** A circle of so many vertices, a degree around a place. */
function circle(id: string, lon: number, lat: number, vertices: number): ArealFeature {
  const ring = Array.from({ length: vertices }, (_, index) => {
    const angle = (2 * Math.PI * index) / vertices;
    return [lon + Math.cos(angle), lat + Math.sin(angle)];
  });
  return { id, name: null, geometry: tabledPolygons([[[...ring, ...ring.slice(0, 1)]]]) };
}

const circles = [circle('west', -72, -3, 15_000), circle('east', -68, -3, 15_000)];

/** The tile of a zoom that holds a place. */
function tileAt(lon: number, lat: number, zoom: number): readonly [x: number, y: number] {
  const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
  return [Math.floor(((lon + 180) / 360) * 2 ** zoom), Math.floor(y * 2 ** zoom)];
}

describe('isLargeDrawing', () => {
  test.each([
    [[], false, 'nothing is drawn at once'],
    [circles.slice(0, 1), false, 'fifteen thousand vertices'],
    [circles, true, 'thirty thousand, no feature large by itself'],
  ])('of %# is $1: $2', (features, isLarge) => {
    expect(isLargeDrawing(features)).toBe(isLarge);
  });
});

describe('LargeDrawing', () => {
  const drawing = new LargeDrawing(circles);

  test.each([
    [-71, -3, 5, true, 'the east of the western circle, from far'],
    [-71, -3, 14, true, 'the same from near by'],
    [-72, -3, 14, false, 'its middle holds no boundary'],
    [-60, -3, 9, false, 'far from both'],
  ])('at %d, %d, zoom %d draws something: %s (%s)', (lon, lat, zoom, isDrawn) => {
    expect((drawing.tile(zoom, ...tileAt(lon, lat, zoom))?.length ?? 0) > 0).toBe(isDrawn);
  });

  test('draws more of a boundary from near by than from far', () => {
    const far = drawing.tile(3, ...tileAt(-71, -3, 3))?.length ?? 0;
    const near = drawing.tile(8, ...tileAt(-71, -3, 8))?.length ?? 0;
    expect(near).toBeGreaterThan(far);
  });
});
