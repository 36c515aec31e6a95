import type { Geometry, Position } from 'geojson';
import { ByteBuffer } from './byte-buffer.ts';

const KINDS: Readonly<Record<Geometry['type'], number>> = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiPoint: 4,
  MultiLineString: 5,
  MultiPolygon: 6,
  GeometryCollection: 7,
};

const LITTLE_END_FIRST = 1;

function head(buffer: ByteBuffer, type: Geometry['type']): ByteBuffer {
  return buffer.byte(LITTLE_END_FIRST).integer(KINDS[type]);
}

function point(buffer: ByteBuffer, [lon = Number.NaN, lat = Number.NaN]: Position): void {
  buffer.double(lon).double(lat);
}

function line(buffer: ByteBuffer, positions: readonly Position[]): void {
  buffer.integer(positions.length);
  for (const position of positions) point(buffer, position);
}

function rings(buffer: ByteBuffer, all: readonly (readonly Position[])[]): void {
  buffer.integer(all.length);
  for (const ring of all) line(buffer, ring);
}

function append(buffer: ByteBuffer, geometry: Geometry): void {
  const { type } = geometry;
  head(buffer, type);
  switch (type) {
    case 'Point':
      return point(buffer, geometry.coordinates);
    case 'LineString':
      return line(buffer, geometry.coordinates);
    case 'Polygon':
      return rings(buffer, geometry.coordinates);
    case 'MultiPoint':
      buffer.integer(geometry.coordinates.length);
      for (const position of geometry.coordinates) point(head(buffer, 'Point'), position);
      return;
    case 'MultiLineString':
      buffer.integer(geometry.coordinates.length);
      for (const positions of geometry.coordinates) line(head(buffer, 'LineString'), positions);
      return;
    case 'MultiPolygon':
      buffer.integer(geometry.coordinates.length);
      for (const polygon of geometry.coordinates) rings(head(buffer, 'Polygon'), polygon);
      return;
    case 'GeometryCollection':
      buffer.integer(geometry.geometries.length);
      for (const member of geometry.geometries) append(buffer, member);
  }
}

/**
 * Returns a geometry of longitude and latitude as WKB, little end first.
 *
 * @see OGC 06-103r4, Simple Feature Access 1, section 8.
 */
export function writeWkb(geometry: Geometry): Uint8Array {
  const buffer = new ByteBuffer();
  append(buffer, geometry);
  return buffer.finished();
}
