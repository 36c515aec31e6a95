import { hectares } from '../../core/base/units.ts';
import type { Hectares } from '../../core/base/units.ts';
import type { OverlapPair } from '../../core/overlap/results.ts';

/** Overlaps with the features of A in rows and those of B in columns. */
export interface OverlapMatrix {
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  /** Features that overlap anything at all; more than the rows and columns where the matrix was cut. */
  readonly rowTotal: number;
  readonly columnTotal: number;
  /** The pair of a row and a column, or `null` where the two do not overlap. */
  readonly pairAt: (rowId: string, columnId: string) => OverlapPair | null;
  readonly greatest: Hectares;
}

/**
 * Returns the matrix of the pairs with at most `limit` rows and columns, those with the most overlap first. A layer
 * with itself gives a matrix that is the same across its diagonal.
 */
export function overlapMatrix(pairs: readonly OverlapPair[], isSelf: boolean, limit: number): OverlapMatrix {
  const all = isSelf ? [...pairs, ...pairs.map(turned)] : pairs;
  const rows = rankedIds(all, (pair) => pair.aId);
  const columns = isSelf ? rows : rankedIds(all, (pair) => pair.bId);
  const byIds = new Map(all.map((pair) => [cellKey(pair.aId, pair.bId), pair]));
  return {
    rowIds: rows.slice(0, limit),
    columnIds: columns.slice(0, limit),
    rowTotal: rows.length,
    columnTotal: columns.length,
    pairAt: (rowId, columnId) => byIds.get(cellKey(rowId, columnId)) ?? null,
    greatest: hectares(all.reduce((greatest, pair) => Math.max(greatest, pair.overlap ?? 0), 0)),
  };
}

function turned(pair: OverlapPair): OverlapPair {
  return { ...pair, aId: pair.bId, bId: pair.aId, shareOfA: pair.shareOfB, shareOfB: pair.shareOfA };
}

function rankedIds(pairs: readonly OverlapPair[], idOf: (pair: OverlapPair) => string): readonly string[] {
  const sums = new Map<string, number>();
  for (const pair of pairs) sums.set(idOf(pair), (sums.get(idOf(pair)) ?? 0) + (pair.overlap ?? 0));
  return [...sums].sort(([, first], [, second]) => second - first).map(([id]) => id);
}

function cellKey(rowId: string, columnId: string): string {
  return JSON.stringify([rowId, columnId]);
}

/**
 * Returns how strong the colour of a cell is, 0 to 1: the logarithm of its hectares against that of the greatest, since
 * overlaps span several powers of ten.
 */
export function heatOf(pair: Pick<OverlapPair, 'overlap'>, greatest: Hectares): number {
  if (pair.overlap === null || pair.overlap <= 0 || greatest <= 0) return 0;
  return Math.log1p(pair.overlap) / Math.log1p(greatest);
}
