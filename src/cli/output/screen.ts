import { fill } from '../../i18n/fill.ts';
import type { Context } from '../context.ts';
import type { Report } from '../report.ts';
import { software } from '../software.ts';
import { formatTable } from './table.ts';

/** Returns what the rows say, the rows as a table, and below it what a number needs to be believed: its method and what it was made from. */
export function formatScreen(report: Report, { dictionary, language }: Context): string {
  const texts = dictionary.cli.table;
  const columns = report.tableColumns ?? report.columns;
  const table =
    report.rows.length === 0
      ? `${report.emptySentence ?? texts.empty}\n`
      : formatTable(columns, report.rows, language);
  const method =
    report.method === null
      ? []
      : [fill(texts.method, { method: report.method, version: software.version }, language)];
  const inputs = report.inputs.map(({ file, features, sha256 }) =>
    fill(texts.input, { file, features, sha256 }, language),
  );
  const below = [...method, ...inputs, ...(report.notes ?? [])];
  const above = report.lead === undefined ? '' : `${report.lead.join('\n')}\n\n`;
  return `${above}${below.length === 0 ? table : `${table}\n${below.join('\n')}\n`}`;
}
