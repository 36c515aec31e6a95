import type { FeatureCollection, Geometry, Position } from 'geojson';

/** A feature of the catalogue with its boundary, or a place of it without extent. */
export interface Landmark {
  readonly name: string;
  /** Rings in longitude and latitude; a place is a line of one position. */
  readonly lines: readonly (readonly Position[])[];
  /** Whether its lines are boundaries that others may share. */
  readonly isOutline: boolean;
}

/** What is known to lie around: that by which a place is judged. */
export type Surroundings = readonly Landmark[];

/** The layers of the catalogue by which the place of a file is judged. */
export const SURROUNDING_LAYERS: readonly string[] = [
  'protected-areas',
  'pdet-municipalities',
  'provinces',
  'communities',
];

function linesOf(geometry: Geometry | null): Pick<Landmark, 'lines' | 'isOutline'> {
  switch (geometry?.type) {
    case 'Polygon':
      return { lines: geometry.coordinates, isOutline: true };
    case 'MultiPolygon':
      return { lines: geometry.coordinates.flat(), isOutline: true };
    case 'Point':
      return { lines: [[geometry.coordinates]], isOutline: false };
    default:
      return { lines: [], isOutline: false };
  }
}

/** Returns the features of layers as landmarks, each by its name; lines and features without geometry are none. */
export function landmarksOf(collections: readonly FeatureCollection[]): Surroundings {
  return collections
    .flatMap(({ features }) => features)
    .map(({ geometry, properties }) => ({ name: String(properties?.['name'] ?? ''), ...linesOf(geometry) }))
    .filter(({ lines, name }) => lines.length > 0 && name !== '');
}
