import { hectares } from '../../core/base/units.ts';
import type { Hectares } from '../../core/base/units.ts';
import type { OverlapPair } from '../../core/overlap/results.ts';

/** Pairs by what they mean: conflicts, contacts along a border, and pairs that nobody could measure. */
export interface SplitPairs {
  readonly overlaps: readonly OverlapPair[];
  readonly borders: readonly OverlapPair[];
  readonly unknown: readonly OverlapPair[];
}

/** Returns the pairs apart by class, the largest overlap first. */
export function splitPairs(pairs: readonly OverlapPair[]): SplitPairs {
  const sorted = pairs.toSorted((first, second) => (second.overlap ?? 0) - (first.overlap ?? 0));
  return {
    overlaps: sorted.filter((pair) => pair.overlap !== null && pair.class !== 'border'),
    borders: sorted.filter((pair) => pair.overlap !== null && pair.class === 'border'),
    unknown: sorted.filter((pair) => pair.overlap === null),
  };
}

/** Returns the sum of the overlaps of pairs that were measured. */
export function sumOfOverlaps(pairs: readonly OverlapPair[]): Hectares {
  return hectares(pairs.reduce((sum, pair) => sum + (pair.overlap ?? 0), 0));
}
