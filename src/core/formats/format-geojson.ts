import type { Geometry } from 'geojson';

/** A feature to be written; the geometry is what was read, or made here. */
export interface FeatureToWrite {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/**
 * Returns the features as the text of a GeoJSON FeatureCollection, one feature a line. Geometries made here run as RFC
 * 7946 asks, outer rings counter-clockwise; those that were only read are written as they were. A system other than WGS
 * 84, by its code, is named as GeoJSON of 2008 did.
 *
 * @see RFC 7946, section 3.3; GeoJSON 2008, section 3.1.
 */
export function formatGeojson(features: readonly FeatureToWrite[], crs: string | null = null): string {
  const lines = features.map(({ id, properties, geometry }) =>
    JSON.stringify({ type: 'Feature', id, properties, geometry }),
  );
  const isPlain = crs === null || crs === 'EPSG:4326';
  const name = `urn:ogc:def:crs:${crs?.replace(':', '::') ?? ''}`;
  const member = isPlain ? '' : `"crs": {"type": "name", "properties": {"name": "${name}"}}, `;
  return `{"type": "FeatureCollection", ${member}"features": [\n${lines.join(',\n')}\n]}\n`;
}

/**
 * Returns a geometry with its polygons replaced: the points and lines of a collection stay beside them. Collections in
 * collections are not looked into; whatever else there is, is replaced as a whole.
 */
export function withPolygons(original: unknown, polygons: Geometry): unknown {
  if (typeof original !== 'object' || original === null || !('geometries' in original)) return polygons;
  const members: readonly unknown[] = Array.isArray(original.geometries) ? original.geometries : [];
  const others = members.filter(
    (member) =>
      typeof member === 'object' && member !== null && 'type' in member && !isAreal(String(member.type)),
  );
  return others.length === 0 ? polygons : { type: 'GeometryCollection', geometries: [polygons, ...others] };
}

function isAreal(type: string): boolean {
  return type === 'Polygon' || type === 'MultiPolygon' || type === 'GeometryCollection';
}
