import type { Geometry } from 'geojson';
import { polygonsOf } from '../../src/core/base/areal.ts';
import type { ArealGeometry } from '../../src/core/base/areal.ts';
import { geometryParts } from '../../src/core/writing/geometry-parts.ts';
import type { GeometryParts } from '../../src/core/writing/geometry-parts.ts';
import { settledGeometry } from '../../src/core/writing/settled-geometry.ts';

function partsOf(geometry: unknown): GeometryParts {
  const read = geometry as Geometry | ArealGeometry | null;
  const plain: Geometry | null =
    read?.type === 'TabledPolygons'
      ? {
          type: 'MultiPolygon',
          coordinates: polygonsOf(read).map((rings) => rings.map((ring) => ring.map((one) => [...one]))),
        }
      : read;
  return geometryParts(plain && settledGeometry(plain));
}

function furthest(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other);
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return Infinity;
  return one.reduce<number>((most, part, index) => Math.max(most, furthest(part, other[index])), 0);
}

/**
 * Returns how far a position of a geometry that was read is from where it was given, in degrees, whether its parts are
 * called one or several and however its rings are wound; infinite where the parts are not the same.
 */
export function distanceBetween(read: unknown, given: unknown): number {
  const [one, other] = [partsOf(read), partsOf(given)];
  return furthest(Object.values(one), Object.values(other));
}
