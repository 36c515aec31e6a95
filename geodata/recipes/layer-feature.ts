import type { Geometry } from 'geojson';
import type { FeatureProperties, LayerFeature } from './recipe.ts';

/** Returns a feature of an embedded layer. */
export function layerFeature(
  id: string,
  geometry: Geometry | null,
  properties: FeatureProperties,
): LayerFeature {
  return { type: 'Feature', id, properties, geometry };
}

/** Returns a point from two cells or numbers, `null` where one of them is missing. */
export function pointOrNull(lon: number | null, lat: number | null): Geometry | null {
  return lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] };
}
