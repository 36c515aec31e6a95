import type { Context } from '../context.ts';
import { runJob } from '../jobs.ts';
import { measuredReport } from '../measured-report.ts';
import { readInput } from '../read-input.ts';
import { hectaresCell } from '../report.ts';
import type { Report, Row } from '../report.ts';
import { singleMethod } from '../single-method.ts';

const COLUMNS = ['hectares'] as const;

/** Returns the area of the union of A that no feature of B covers. */
export async function difference(a: string, b: string, context: Context): Promise<Report> {
  const method = singleMethod(context.options, 'difference');
  const first = await readInput(a, context);
  const second = await readInput(b, context);
  const { value, issues: trouble } = await runJob(context, 'difference', {
    a: first.layer,
    b: second.layer,
    method,
  });
  const row: Row<(typeof COLUMNS)[number]> = { hectares: hectaresCell(value?.hectares ?? null) };
  return measuredReport([first, second], trouble, { columns: COLUMNS, rows: [row], summary: row, method });
}
