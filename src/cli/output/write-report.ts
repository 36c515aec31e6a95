import { formatCsv } from '../../core/formats/csv-table.ts';
import { renderSentence } from '../../i18n/render-issue.ts';
import type { Context } from '../context.ts';
import type { Report, Row } from '../report.ts';
import { writeText } from '../write-file.ts';
import { isDecimal, plainDecimal } from './cell-text.ts';
import { formatJson, formatNdjson } from './json.ts';
import { sayIssues } from './say-issues.ts';
import { formatScreen } from './screen.ts';

/**
 * Writes the rows in the format that was asked for, to standard output or the file, and on standard error the issues
 * and the summary; `--quiet` leaves errors alone.
 */
export async function writeReport(command: string, report: Report, context: Context): Promise<void> {
  const { effects, options } = context;
  const text = format(command, report, context);
  await writeText(options.out, text, effects);
  if (report.issuesAreRows !== true) sayIssues(report.issues, context);
  if (report.summary !== null && !options.quiet) effects.writeError(`${summaryLine(report.summary)}\n`);
}

function format(command: string, report: Report, context: Context): string {
  switch (context.options.format) {
    case 'csv':
      return formatCsv(
        report.columns,
        report.rows.map((row) => report.columns.map((column) => csvCell(row, column))),
      );
    case 'json':
      return formatJson(command, report, (issue) =>
        renderSentence(issue, context.dictionary, context.language),
      );
    case 'ndjson':
      return formatNdjson(report.rows);
    case 'table':
      return formatScreen(report, context);
  }
}

function csvCell(row: Row, column: string): string | number | null {
  const cell = row[column] ?? null;
  return isDecimal(cell) ? plainDecimal(cell) : cell;
}

/** The summary in one line that a person and a program can read: `overlap_ha=0.0036 net_ha=868269.8200`. */
function summaryLine(summary: Row): string {
  return Object.entries(summary)
    .map(([name, cell]) => `${name}=${isDecimal(cell) ? plainDecimal(cell) : (cell ?? 'unknown')}`)
    .join(' ');
}
