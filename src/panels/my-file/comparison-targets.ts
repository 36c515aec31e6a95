import type { AgainstLayer } from '../parts/against-layer.ts';
import { nameOfFeature } from '../parts/feature-names.ts';
import { splitPairs } from '../parts/split-pairs.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import type { Selection } from '../../state/view.ts';

/** A feature of the catalogue that the file can be put beside. */
export interface ComparisonFeature {
  readonly key: string;
  readonly name: string;
  readonly selection: Selection;
}

/** Returns the features with an area, by name, and the key of the one with which the file shares most, if any. */
export function comparisonFeatures(
  layers: readonly EmbeddedLayer[],
  against: readonly AgainstLayer[],
): { readonly features: readonly ComparisonFeature[]; readonly suggested: string | null } {
  const features = layers.flatMap(({ entry, collection }) =>
    collection.features
      .filter((feature) => (feature.geometry as unknown) !== null)
      .map((feature): ComparisonFeature => {
        const featureId = String(feature.id);
        const selection = { layerId: entry.id, featureId };
        return { key: `${entry.id} ${featureId}`, name: nameOfFeature(feature), selection };
      }),
  );
  const ids = new Set(layers.map(({ entry }) => entry.id));
  const pairs = against.flatMap(({ layer, job }) => {
    if (job.status !== 'done' || !ids.has(layer.entry.id)) return [];
    return splitPairs(job.value?.pairs ?? []).overlaps.map((pair) => ({ pair, layerId: layer.entry.id }));
  });
  const [largest] = pairs.toSorted((one, other) => (other.pair.overlap ?? 0) - (one.pair.overlap ?? 0));
  return {
    features: features.toSorted((one, other) => one.name.localeCompare(other.name)),
    suggested: largest ? `${largest.layerId} ${largest.pair.bId}` : null,
  };
}
