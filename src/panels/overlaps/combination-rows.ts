import type { CombinationArea, ZoneAccount, ZoneShare } from '../../core/overlap/results.ts';

/** Returns the combinations, the largest first. */
export function bySize(combinations: readonly CombinationArea[]): CombinationArea[] {
  return combinations.toSorted((first, second) => second.hectares - first.hectares);
}

/** Returns a text that is the same for the same layers. */
export function keyOf(layers: readonly number[]): string {
  return layers.join(' ');
}

/** Returns the hectares of a combination; 0 where it is not listed, since then there is no more than noise of it. */
export function hectaresOf(combinations: readonly CombinationArea[], layers: readonly number[]): number {
  const key = keyOf(layers);
  return combinations.find((combination) => keyOf(combination.layers) === key)?.hectares ?? 0;
}

/** Returns the zones with something in them, those with the most first. */
export function zonesBySize({ zones }: ZoneAccount): ZoneShare[] {
  const sizeOf = ({ combinations }: ZoneShare) =>
    combinations.reduce((sum, { hectares }) => sum + hectares, 0);
  return zones
    .filter(({ combinations }) => combinations.length > 0)
    .toSorted((first, second) => sizeOf(second) - sizeOf(first));
}

/** Returns what all zones sum to in a combination, what several of them share as often. */
export function sumOverZones({ zones }: ZoneAccount, layers: readonly number[]): number {
  return zones.reduce((sum, { combinations }) => sum + hectaresOf(combinations, layers), 0);
}
