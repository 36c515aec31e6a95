import type { Geometry, Position } from 'geojson';
import type { Camera } from './view.ts';

/** Width in pixels of the whole world at zoom 0. */
const WORLD = 512;
/** A point needs its surroundings to be recognised. */
const CLOSEST = 11;
/** How much of the map what is shown may fill. */
const FILL = 0.8;

/**
 * Returns the camera from which the geometries fill most of a map of so many pixels; `null` where none of them has a
 * position. It comes no nearer than the zoom `closest`. Presumes that they do not cross the antimeridian.
 */
export function cameraFor(
  geometries: readonly (Geometry | null)[],
  { width, height }: { readonly width: number; readonly height: number },
  closest = CLOSEST,
): Camera | null {
  const points = geometries.flatMap(positionsOf).map(([lon = 0, lat = 0]) => ({ lon, y: mercatorY(lat) }));
  if (points.length === 0) return null;
  const [west, east] = rangeOf(points.map(({ lon }) => lon / 360));
  const [south, north] = rangeOf(points.map(({ y }) => y));
  const scale = Math.min((FILL * width) / (east - west), (FILL * height) / (north - south)) / WORLD;
  return {
    lon: ((west + east) / 2) * 360,
    lat: latitudeOf((south + north) / 2),
    zoom: Math.min(closest, Math.max(0, Math.log2(scale))),
  };
}

function positionsOf(geometry: Geometry | null): readonly Position[] {
  if (geometry === null) return [];
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

/** In turns of the world, 0 at the equator, as longitude over 360 is. */
function mercatorY(lat: number): number {
  return Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(y * 2 * Math.PI)) * 180) / Math.PI;
}
