import type { Geometry, Position } from 'geojson';
import { byte, doubles, integers, table, tables } from './flat-builder.ts';

/** The number of each type, 0 for any. */
export const KINDS: Readonly<Record<Geometry['type'], number>> = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiPoint: 4,
  MultiLineString: 5,
  MultiPolygon: 6,
  GeometryCollection: 7,
};

type FlatTable = ReturnType<typeof table>;

function runs(type: Geometry['type'], parts: readonly (readonly Position[])[]): FlatTable {
  let count = 0;
  const ends = parts.map((part) => (count += part.length));
  const xy = doubles(parts.flat().flatMap(([lon = 0, lat = 0]) => [lon, lat]));
  const none = null;
  return table([parts.length > 1 ? integers(ends) : none, xy, none, none, none, none, byte(KINDS[type])]);
}

function inParts(type: Geometry['type'], parts: readonly FlatTable[]): FlatTable {
  return table([null, null, null, null, null, null, byte(KINDS[type]), tables(parts)]);
}

/**
 * Returns the table of a geometry: its positions in one list, with where each ring or line of several ends, or its parts.
 *
 * @see Harrtell et al. 2020, FlatGeobuf specification, version 3, feature.fbs.
 */
export function flatGeometry(geometry: Geometry): FlatTable {
  const { type } = geometry;
  switch (type) {
    case 'Point':
      return runs(type, [[geometry.coordinates]]);
    case 'LineString':
    case 'MultiPoint':
      return runs(type, [geometry.coordinates]);
    case 'Polygon':
    case 'MultiLineString':
      return runs(type, geometry.coordinates);
    case 'MultiPolygon':
      return inParts(
        type,
        geometry.coordinates.map((rings) => runs('Polygon', rings)),
      );
    case 'GeometryCollection':
      return inParts(type, geometry.geometries.map(flatGeometry));
  }
}
