import type { Geometry, Position } from 'geojson';
import { isCounterClockwise } from '../geometry/winding.ts';

function flat(position: Position): Position {
  return position.length > 2 ? position.slice(0, 2) : position;
}

function line(positions: readonly Position[]): Position[] {
  return positions.map(flat);
}

function lines(parts: readonly (readonly Position[])[]): Position[][] {
  return parts.filter(({ length }) => length > 0).map(line);
}

/** Rings with their inside on the left; without an outer ring there is no polygon. */
function polygon(rings: readonly (readonly Position[])[]): Position[][] {
  if ((rings[0]?.length ?? 0) === 0) return [];
  return lines(rings).map((ring, index) => (isCounterClockwise(ring) === index > 0 ? ring.reverse() : ring));
}

function settled(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: flat(geometry.coordinates) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: line(geometry.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: lines(geometry.coordinates) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: polygon(geometry.coordinates) };
    case 'MultiPolygon': {
      const polygons = geometry.coordinates.map(polygon).filter(({ length }) => length > 0);
      return { type: 'MultiPolygon', coordinates: polygons };
    }
    case 'GeometryCollection': {
      const members = geometry.geometries.map(settledGeometry).filter((member) => member !== null);
      return { type: 'GeometryCollection', geometries: members };
    }
  }
}

/**
 * Returns a geometry as formats want it: longitude and latitude alone, outer rings counter-clockwise and holes clockwise,
 * without empty parts; `null` where nothing is left. Positions stay what they are.
 *
 * @see RFC 7946, section 3.1.6.
 */
export function settledGeometry(geometry: Geometry): Geometry | null {
  const made = settled(geometry);
  const parts = made.type === 'GeometryCollection' ? made.geometries : made.coordinates;
  return parts.length === 0 ? null : made;
}

/** Returns whether a position of the geometry has a height. */
export function hasHeight(geometry: Geometry): boolean {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.some(hasHeight);
  const waiting: unknown[] = [geometry.coordinates];
  for (let some = waiting.pop(); Array.isArray(some); some = waiting.pop()) {
    if (typeof some[0] === 'number' && some.length > 2) return true;
    if (Array.isArray(some[0])) for (const part of some as readonly unknown[]) waiting.push(part);
  }
  return false;
}
