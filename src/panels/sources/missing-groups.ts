import { layerAttributes } from '../../core/catalogue/layer-attributes.ts';
import { canMiss } from '../../core/catalogue/missing-data.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';

/** By what people ask where data are missing, as the sources name it, what they ask most first. */
const KEYS = [
  'basin',
  'zone',
  'district',
  'federation',
  'department',
  'subregion',
  'category',
  'people',
  'status',
];

/** Returns the layers of which something can be missing, communities first: there it is most. */
export function layersThatMiss(layers: readonly EmbeddedLayer[]): readonly EmbeddedLayer[] {
  const rank = ({ entry }: EmbeddedLayer) => (entry.theme === 'communities' ? 0 : 1);
  return layers.filter(({ entry }) => canMiss(entry)).toSorted((one, other) => rank(one) - rank(other));
}

/** Returns the attributes by which what is missing of a layer can be counted; `missing` itself where there is none. */
export function missingGroups(layer: EmbeddedLayer, date: string): readonly string[] {
  const known = new Set(layerAttributes(layer, date).map(({ key }) => key));
  const keys = KEYS.filter((key) => known.has(key));
  return keys.length > 0 ? keys : ['missing'];
}
