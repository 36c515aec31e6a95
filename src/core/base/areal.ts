import type { MultiPolygon, Polygon, Position } from 'geojson';

/** A geometry that has an area. */
export type ArealGeometry = Polygon | MultiPolygon;

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

/** Returns the polygons of a geometry as arrays of rings, outer ring first, without copying. */
export function polygonsOf(geometry: ArealGeometry): readonly Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
