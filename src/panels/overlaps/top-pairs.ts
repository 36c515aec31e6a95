import type { OverlapPair } from '../../core/overlap/results.ts';

/** More bars than this are read in the list. */
export const MOST_PAIRS = 12;

/** Returns the pairs that share most, of those that are measured and no border, the largest first. */
export function topPairs(overlaps: readonly OverlapPair[]): readonly OverlapPair[] {
  return overlaps
    .filter(({ overlap }) => overlap !== null && overlap > 0)
    .toSorted((one, other) => (other.overlap ?? 0) - (one.overlap ?? 0))
    .slice(0, MOST_PAIRS);
}
