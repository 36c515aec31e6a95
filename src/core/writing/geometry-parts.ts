import type { Geometry, Position } from 'geojson';

/** What a geometry consists of, by kind, in its order. */
export interface GeometryParts {
  readonly points: readonly Position[];
  readonly lines: readonly (readonly Position[])[];
  /** The rings of each, the outer one first. */
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

const NONE: GeometryParts = { points: [], lines: [], polygons: [] };

/** Returns the parts of a geometry, and of the members of a collection one behind the other; none of `null`. */
export function geometryParts(geometry: Geometry | null): GeometryParts {
  switch (geometry?.type) {
    case 'Point':
      return { ...NONE, points: [geometry.coordinates] };
    case 'MultiPoint':
      return { ...NONE, points: geometry.coordinates };
    case 'LineString':
      return { ...NONE, lines: [geometry.coordinates] };
    case 'MultiLineString':
      return { ...NONE, lines: geometry.coordinates };
    case 'Polygon':
      return { ...NONE, polygons: [geometry.coordinates] };
    case 'MultiPolygon':
      return { ...NONE, polygons: geometry.coordinates };
    case 'GeometryCollection': {
      const members = geometry.geometries.map(geometryParts);
      return {
        points: members.flatMap(({ points }) => points),
        lines: members.flatMap(({ lines }) => lines),
        polygons: members.flatMap(({ polygons }) => polygons),
      };
    }
    case undefined:
      return NONE;
  }
}
