import { type Bounds, boundsAround, boundsOf } from '../../core/geometry/bounds.ts';
import type { EmbeddedLayer } from '../embedded-layer.ts';

/** Returns the box of the land, which is all that the map has; `null` while that has not arrived. */
export function sheetOf(layers: readonly EmbeddedLayer[]): Bounds | null {
  const land = layers.filter(({ entry }) => entry.theme === 'basemap' && entry.geometry === 'areas');
  const boxes = land.flatMap(({ collection }) =>
    collection.features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? (boundsOf(geometry) ?? []) : [],
    ),
  );
  return boundsAround(boxes);
}
