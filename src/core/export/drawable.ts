import type { Geometry } from 'geojson';

/** How deep the positions of each type of geometry lie. */
const DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && value.every((number) => Number.isFinite(number));
}

function arePositions(value: unknown, depth: number): boolean {
  if (depth === 0) return isPosition(value);
  return Array.isArray(value) && value.every((member) => arePositions(member, depth - 1));
}

function isDrawable(geometry: Geometry): boolean {
  if (geometry.type === 'GeometryCollection') {
    const members: unknown = geometry.geometries;
    return Array.isArray(members) && members.every((member) => isDrawable(member as Geometry));
  }
  const depth = DEPTHS[geometry.type];
  return depth !== undefined && arePositions(geometry.coordinates, depth);
}

/**
 * Returns a geometry that was read where every position of it is made of numbers, sound or not, so that any format can
 * hold it; else `null`.
 */
export function drawable(geometry: Geometry | null): Geometry | null {
  return geometry !== null && isDrawable(geometry) ? geometry : null;
}
