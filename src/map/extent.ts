import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { ArealGeometry } from '../core/base/areal.ts';
import type { Bounds } from '../core/geometry/bounds.ts';
import { boundsAround, boundsOf } from '../core/geometry/bounds.ts';
import type { EmbeddedLayer } from '../state/embedded-layer.ts';

/** Half the side, in degrees, of what is shown around a single point: some 40 km. */
const AROUND_A_POINT = 0.35;

/** Returns the box of a feature, with some land around a point; `null` where it has no geometry to look at. */
export function extentOf(feature: Feature): Bounds | null {
  // The types of GeoJSON deny it, but a feature that no source draws has no geometry.
  const geometry = feature.geometry as Geometry | null;
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') return boundsOf(geometry);
  if (geometry?.type === 'Point') {
    const [lon = Number.NaN, lat = Number.NaN] = geometry.coordinates;
    const side = AROUND_A_POINT;
    return { west: lon - side, south: lat - side, east: lon + side, north: lat + side };
  }
  if (geometry?.type === 'LineString') return boundsOf(asPolygon([geometry.coordinates]));
  return geometry?.type === 'MultiLineString' ? boundsOf(asPolygon(geometry.coordinates)) : null;
}

/** Returns the box of all features, or `null` where none has a geometry. */
export function extentOfAll({ features }: FeatureCollection): Bounds | null {
  return boundsAround(features.map(extentOf).filter((box) => box !== null));
}

/** Returns the box of the areas of the mosaic, neighbours left out; `null` where no layer has such areas. */
export function mosaicExtent(layers: readonly EmbeddedLayer[]): Bounds | null {
  const boxes = layers.flatMap(({ entry, collection }) => {
    const members = new Set(entry.features.filter(({ group }) => group === 'mosaic').map(({ id }) => id));
    return collection.features.filter((feature) => members.has(String(feature.id))).map(extentOf);
  });
  return boundsAround(boxes.filter((box) => box !== null));
}

/** Every line becomes an outer ring of its own, of which only the box is asked. */
function asPolygon(lines: Position[][]): ArealGeometry {
  return { type: 'MultiPolygon', coordinates: lines.map((line) => [line]) };
}
