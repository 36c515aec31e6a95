import { formatCsv } from '../../core/formats/csv-table.ts';
import type { OverlapPair } from '../../core/overlap/results.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import { featureNames } from '../parts/feature-names.ts';

const COLUMNS = [
  'a_id',
  'b_id',
  'overlap_ha',
  'share_of_a',
  'share_of_b',
  'class',
  'a_name',
  'b_name',
  'method',
  'as_of',
  'a_layer',
  'a_precision',
  'a_positional_error_m',
  'a_source',
  'a_sha256',
  'b_layer',
  'b_precision',
  'b_positional_error_m',
  'b_source',
  'b_sha256',
] as const;

/**
 * Returns the pairs of two layers as CSV: the columns of the command line's `overlaps` first, then on every row what is
 * needed to cite and to recompute the number. Areas are ellipsoidal; shares are fractions; an empty cell is unknown.
 */
export function overlapCsv(
  a: EmbeddedLayer,
  b: EmbeddedLayer,
  pairs: readonly OverlapPair[],
  date: string,
): string {
  const aNames = featureNames(a.collection);
  const bNames = featureNames(b.collection);
  const rows = pairs.map((pair) => [
    pair.aId,
    pair.bId,
    fixed(pair.overlap, 4),
    fixed(pair.shareOfA, 8),
    fixed(pair.shareOfB, 8),
    pair.class,
    aNames.get(pair.aId) ?? null,
    bNames.get(pair.bId) ?? null,
    'ellipsoidal',
    date,
    ...provenance(a),
    ...provenance(b),
  ]);
  return formatCsv(COLUMNS, rows);
}

function provenance({ entry }: EmbeddedLayer): readonly (string | number | null)[] {
  const { id, precision, positionalErrorMetres, authority, vintage, sha256 } = entry;
  return [id, precision, positionalErrorMetres, `${authority}, ${vintage}`, sha256];
}

function fixed(value: number | null, digits: number): string | null {
  return value === null ? null : value.toFixed(digits);
}
