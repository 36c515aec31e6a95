import type { OverlapAccount, OverlapPair } from '../../core/overlap/results.ts';
import type { Context } from '../context.ts';
import { runJobOn } from '../jobs.ts';
import { measuredReport } from '../measured-report.ts';
import { countUnknown, readInput } from '../read-input.ts';
import { fractionCell, hectaresCell } from '../report.ts';
import type { Report, Row } from '../report.ts';
import { singleMethod } from '../single-method.ts';
import { overlapsAsGeojson } from '../write-overlaps.ts';
import { writeText } from '../write-file.ts';

const COLUMNS = ['a_id', 'b_id', 'overlap_ha', 'share_of_a', 'share_of_b', 'class'] as const;

/**
 * Returns the overlapping pairs of two layers, or of one with itself where `b` is the same or `null`, and their account;
 * with `--geometry` a file holds what the pairs share.
 */
export async function overlaps(a: string, b: string | null, context: Context): Promise<Report> {
  const method = singleMethod(context.options, 'overlaps');
  const first = await readInput(a, context);
  const second = b === null || b === a ? null : await readInput(b, context);
  const inputs = second === null ? [first] : [first, second];
  const { value, issues: trouble } = await runJobOn(inputs, context, 'overlaps', {
    a: first.layer,
    b: second?.layer ?? null,
    method,
  });
  const pairs = value?.pairs ?? [];
  const { geometry } = context.options;
  if (geometry !== undefined) {
    const text = overlapsAsGeojson(first.layer, (second ?? first).layer, pairs);
    await writeText(geometry, text, context.effects);
  }
  const rows = pairs.map(toRow);
  const summary = { ...toSummary(value?.account ?? null), features_unknown: countUnknown(inputs) };
  return measuredReport(inputs, trouble, { columns: COLUMNS, rows, summary, method });
}

function toRow(pair: OverlapPair): Row<(typeof COLUMNS)[number]> {
  return {
    a_id: pair.aId,
    b_id: pair.bId,
    overlap_ha: hectaresCell(pair.overlap),
    share_of_a: fractionCell(pair.shareOfA),
    share_of_b: fractionCell(pair.shareOfB),
    class: pair.class,
  };
}

function toSummary(account: OverlapAccount | null): Row {
  return {
    gross_a_ha: hectaresCell(account?.grossA ?? null),
    gross_b_ha: hectaresCell(account?.grossB ?? null),
    overlap_ha: hectaresCell(account?.overlap ?? null),
    net_ha: hectaresCell(account?.net ?? null),
    residual_ha: hectaresCell(account?.residual ?? null),
  };
}
