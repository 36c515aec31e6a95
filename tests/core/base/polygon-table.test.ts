import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asGeojson, polygonsOf } from '../../../src/core/base/areal.ts';
import { detached, tabledPolygons } from '../../../src/core/base/polygon-table.ts';

const position = fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true }));
const polygons = fc.array(fc.array(fc.array(position, { maxLength: 5 }), { maxLength: 3 }), { maxLength: 3 });

describe('tabledPolygons', () => {
  test('holds every ring of every polygon, and gives them back', () => {
    fc.assert(
      fc.property(polygons, (parts) => {
        expect(polygonsOf(tabledPolygons(parts))).toEqual(parts);
      }),
    );
  });

  test.each([
    { parts: [[[[1, 2]]]], type: 'Polygon', why: 'one polygon' },
    { parts: [[[[1, 2]]], [[[3, 4]]]], type: 'MultiPolygon', why: 'two polygons' },
  ])('is a $type for GeoJSON: $why', ({ parts, type }) => {
    expect(asGeojson(tabledPolygons(parts))).toEqual({
      type,
      coordinates: parts.length === 1 ? parts[0] : parts,
    });
  });
});

describe('detached', () => {
  test('takes one feature out of a table', () => {
    const table = {
      coordinates: Float64Array.from({ length: 12 }, (_, index) => index),
      ringStarts: Uint32Array.of(0, 2, 3, 6),
      polygonRings: Uint32Array.of(0, 1, 3),
      featurePolygons: Uint32Array.of(0, 1, 2),
    };
    const second = { type: 'TabledPolygons', table, feature: 1, isMulti: false } as const;
    const own = detached(second);
    expect(polygonsOf(own)).toEqual(polygonsOf(second));
    expect(own.table.coordinates.length).toBe(8);
    expect(own.feature).toBe(0);
  });
});
