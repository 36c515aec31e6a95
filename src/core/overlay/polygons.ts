import type { Position } from 'geojson';
import type { ArealGeojson } from '../base/areal.ts';

/** A ring of positions, the last one equal to the first. */
export type Ring = readonly Position[];

/** Polygons as GeoJSON nests them: each a list of rings, the outer ring first. */
export type Polygons = readonly (readonly Ring[])[];

/** Returns the polygons as a geometry: a polygon where there is one, a multipolygon where there are more, else `null`. */
export function geometryOf(polygons: Polygons): ArealGeojson | null {
  const copies = polygons.map((rings) => rings.map((ring) => [...ring]));
  const [first] = copies;
  if (!first) return null;
  return copies.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: copies };
}
