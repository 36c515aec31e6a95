import type { ArealGeometry } from './areal.ts';

/** Returns how many positions a geometry has; the one that closes a ring counts. Nothing is copied. */
export function countVertices(geometry: ArealGeometry): number {
  if (geometry.type === 'Polygon') return geometry.coordinates.reduce((sum, ring) => sum + ring.length, 0);
  if (geometry.type === 'MultiPolygon') {
    return geometry.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0);
  }
  const { featurePolygons, polygonRings, ringStarts } = geometry.table;
  const start = polygonRings[featurePolygons[geometry.feature] as number] as number;
  const end = polygonRings[featurePolygons[geometry.feature + 1] as number] as number;
  return (ringStarts[end] as number) - (ringStarts[start] as number);
}
