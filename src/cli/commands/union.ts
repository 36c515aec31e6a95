import type { Context } from '../context.ts';
import { runJobOn } from '../jobs.ts';
import { measuredReport } from '../measured-report.ts';
import { countUnknown, readInputs } from '../read-input.ts';
import { hectaresCell } from '../report.ts';
import type { Report, Row } from '../report.ts';
import { singleMethod } from '../single-method.ts';

const COLUMNS = ['gross_ha', 'counted_twice_ha', 'net_ha'] as const;

/** Returns the gross, counted twice and net area of all features of the files together. */
export async function union(files: readonly string[], context: Context): Promise<Report> {
  const method = singleMethod(context.options, 'union');
  const inputs = await readInputs(files, context);
  const { value, issues: trouble } = await runJobOn(inputs, context, 'union', {
    layers: inputs.map((input) => input.layer),
    method,
  });
  const row: Row<(typeof COLUMNS)[number]> = {
    gross_ha: hectaresCell(value?.gross ?? null),
    counted_twice_ha: hectaresCell(value?.countedTwice ?? null),
    net_ha: hectaresCell(value?.net ?? null),
  };
  const summary = { ...row, features_unknown: countUnknown(inputs) };
  return measuredReport(inputs, trouble, { columns: COLUMNS, rows: [row], summary, method });
}
