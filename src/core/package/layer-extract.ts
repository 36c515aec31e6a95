import type { ArealFeature } from '../base/areal.ts';
import { asArealLayer } from '../catalogue/as-areal-layer.ts';
import { featureId } from '../catalogue/layer-data.ts';
import type { LayerData } from '../catalogue/layer-data.ts';
import { boundsOf } from '../geometry/bounds.ts';
import { touchingBoxes } from '../overlap/touching-boxes.ts';

/** Layers of the catalogue against which the boundaries of a package are laid. */
export const COMPARED_LAYERS: readonly string[] = ['protected-areas', 'pdet-municipalities', 'provinces'];

/**
 * Returns a layer with those of its features whose boxes touch the box of one of these: all that can overlap them. What
 * the catalogue says of the others is left out too.
 */
export function layerExtract(layer: LayerData, features: readonly ArealFeature[]): LayerData {
  const areal = asArealLayer(layer).features;
  const pairs = touchingBoxes(
    features.map(({ geometry }) => boundsOf(geometry)),
    areal.map(({ geometry }) => boundsOf(geometry)),
  );
  const near = new Set(pairs.flatMap(([, index]) => areal[index]?.id ?? []));
  const { entry, collection } = layer;
  const kept = collection.features.filter((feature) => near.has(featureId(feature)));
  return {
    entry: { ...entry, count: kept.length, features: entry.features.filter(({ id }) => near.has(id)) },
    collection: { type: 'FeatureCollection', features: kept },
  };
}
