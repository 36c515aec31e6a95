import type { Context } from '../context.ts';
import { runJobOn } from '../jobs.ts';
import { measuredReport } from '../measured-report.ts';
import { countUnknown, readInput } from '../read-input.ts';
import { hectaresCell } from '../report.ts';
import type { Report, Row } from '../report.ts';
import { singleMethod } from '../single-method.ts';

const COLUMNS = ['hectares', 'b_minus_a_ha', 'symmetric_ha'] as const;

/** Returns the area that B does not cover of A, that A does not cover of B, and both together. */
export async function difference(a: string, b: string, context: Context): Promise<Report> {
  const method = singleMethod(context.options, 'difference');
  const first = await readInput(a, context);
  const second = await readInput(b, context);
  const inputs = [first, second];
  const { value, issues: trouble } = await runJobOn(inputs, context, 'difference', {
    a: first.layer,
    b: second.layer,
    method,
  });
  const row: Row<(typeof COLUMNS)[number]> = {
    hectares: hectaresCell(value?.hectares ?? null),
    b_minus_a_ha: hectaresCell(value?.reverse ?? null),
    symmetric_ha: hectaresCell(value?.symmetric ?? null),
  };
  const summary = { ...row, features_unknown: countUnknown(inputs) };
  return measuredReport(inputs, trouble, { columns: COLUMNS, rows: [row], summary, method });
}
