import type { MultiPolygon, Polygon, Position } from 'geojson';
import { positionsOfTabled } from './polygon-table.ts';
import type { TabledPolygons } from './polygon-table.ts';

/** A geometry of GeoJSON that has an area. */
export type ArealGeojson = Polygon | MultiPolygon;

/** A geometry that has an area: as GeoJSON has it, or a feature of a table, which is how files are held. */
export type ArealGeometry = ArealGeojson | TabledPolygons;

/** A feature whose area can be measured. Longitude and latitude in degrees on WGS 84. */
export interface ArealFeature {
  readonly id: string;
  readonly name: string | null;
  readonly geometry: ArealGeometry;
  /** Declared positional error in metres, where it differs from that of the layer. */
  readonly positionalErrorMetres?: number;
}

/** Features that are measured together, with the positional error that their source declares. */
export interface ArealLayer {
  readonly id: string;
  readonly features: readonly ArealFeature[];
  /** Declared positional error in metres, read as a 95 % error; `null` where the source declares none. */
  readonly positionalErrorMetres: number | null;
}

/** Returns the polygons of a geometry as arrays of rings, outer ring first; copied only where a table holds them. */
export function polygonsOf(geometry: ArealGeometry): readonly Position[][][] {
  switch (geometry.type) {
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
    case 'TabledPolygons':
      return positionsOfTabled(geometry);
  }
}

/** Returns a geometry as GeoJSON; copied only where a table holds it. */
export function asGeojson(geometry: ArealGeometry): ArealGeojson {
  if (geometry.type !== 'TabledPolygons') return geometry;
  const coordinates = positionsOfTabled(geometry);
  const [first, ...others] = coordinates;
  if (!first || others.length > 0 || geometry.isMulti) return { type: 'MultiPolygon', coordinates };
  return { type: 'Polygon', coordinates: first };
}
