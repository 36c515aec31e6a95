import * as v from 'valibot';
import type { ExportNumbers } from './export-numbers.ts';
import { requestSchema } from './export-request.ts';
import type { ExportRequest } from './export-request.ts';

const cell = v.nullable(v.union([v.string(), v.number(), v.boolean()]));

const column = v.strictObject({
  name: v.string(),
  title: v.string(),
  type: v.picklist(['text', 'integer', 'number', 'boolean', 'date']),
  unit: v.nullable(v.string()),
});

/** The schema of `results/results.json`: what was asked, and every number that came out. Unknown is `null`. */
export const resultsSchema = v.strictObject({
  software: v.strictObject({ name: v.string(), version: v.string() }),
  request: requestSchema,
  name: v.string(),
  title: v.string(),
  columns: v.array(column),
  measured: v.array(v.string()),
  labels: v.array(v.string()),
  rows: v.array(v.array(cell)),
  totals: v.record(v.string(), v.nullable(v.number())),
});

/** What an export says, without geometry. */
export type ExportResults = v.InferOutput<typeof resultsSchema>;

/** Returns the numbers of an export as its package holds them. */
export function resultsOf(
  request: ExportRequest,
  { table, totals, measured, labels }: ExportNumbers,
  software: ExportResults['software'],
): ExportResults {
  const { name, title, columns, rows } = table;
  return {
    software,
    request,
    name,
    title,
    columns: [...columns],
    measured: [...measured],
    labels: [...labels],
    rows: rows.map(({ cells }) => [...cells]),
    totals: { ...totals },
  };
}
