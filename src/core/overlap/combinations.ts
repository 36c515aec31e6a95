import { aboveNoise } from './measured-pair.ts';
import type { CombinationArea } from './results.ts';

/** Areas by combination of layers, layer i being bit i of the index, with one bound of their rounding errors. */
export interface CombinationAreas {
  readonly areas: Float64Array;
  readonly noise: number;
}

/** Returns the positions of the layers of a combination, rising. */
export function layersOf(combination: number): number[] {
  const bits = [...combination.toString(2)].reverse();
  return bits.flatMap((bit, layer) => (bit === '1' ? [layer] : []));
}

/** Returns the combinations of a number of layers, those of fewer layers first, and none of no layer. */
export function combinationsOf(layerCount: number): number[] {
  const all = Array.from({ length: 2 ** layerCount - 1 }, (_, index) => index + 1);
  const ranked = all.map((combination) => ({ combination, layers: layersOf(combination) }));
  ranked.sort((a, b) => a.layers.length - b.layers.length || compareLists(a.layers, b.layers));
  return ranked.map(({ combination }) => combination);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((layer, index) => layer !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/** Returns the combinations whose areas are more than numerical noise. */
export function listedCombinations(
  order: readonly number[],
  { areas, noise }: CombinationAreas,
): CombinationArea[] {
  return order.flatMap((combination) => {
    const hectares = aboveNoise(areas[combination] ?? 0, noise);
    return hectares === 0 ? [] : [{ layers: layersOf(combination), hectares }];
  });
}

/** Returns the sum over the combinations; each counts as often as `times` says. */
export function sumOfCombinations(
  order: readonly number[],
  areas: Float64Array,
  times: (combination: number) => number = () => 1,
): number {
  return order.reduce((sum, combination) => sum + times(combination) * (areas[combination] ?? 0), 0);
}
