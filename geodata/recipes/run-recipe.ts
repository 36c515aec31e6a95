import { tidyGeometry } from './tidy-geometry.ts';

import type { LayerFeature, ReadSource, Recipe } from './recipe.ts';

/**
 * Returns the text of the layer that a recipe makes: a GeoJSON feature collection with one feature a line, the same
 * for the same sources. Throws with the layer and the feature where the count, an identifier, a name or a geometry is
 * not as it must be.
 */
export function runRecipe(recipe: Recipe, read: ReadSource): string {
  const features = recipe.build(read);
  if (features.length !== recipe.count) {
    throw new Error(`${recipe.layer}: ${features.length} features came out, expected ${recipe.count}`);
  }
  requireIdentifiers(recipe.layer, features);
  const lines = features.map((feature) => JSON.stringify(tidyFeature(recipe.layer, feature)));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

function requireIdentifiers(layer: string, features: readonly LayerFeature[]): void {
  const seen = new Set<string>();
  for (const { id, properties } of features) {
    if (id === '' || seen.has(id))
      throw new Error(`${layer}: identifier ${JSON.stringify(id)} is empty or repeated`);
    if (properties.name.trim() === '') throw new Error(`${layer}, ${id}: the name is empty`);
    seen.add(id);
  }
}

function tidyFeature(layer: string, { id, properties, geometry }: LayerFeature): LayerFeature {
  try {
    return { type: 'Feature', id, properties, geometry: geometry === null ? null : tidyGeometry(geometry) };
  } catch (cause) {
    throw new Error(`${layer}, ${id}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
