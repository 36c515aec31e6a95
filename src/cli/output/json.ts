import type { Issue } from '../../core/base/issue.ts';
import type { Report, Row } from '../report.ts';
import { software } from '../software.ts';
import { jsonValue } from './cell-text.ts';

/** Returns one json document: what was asked, what it was made from, rows, summary, issues. */
export function formatJson(command: string, report: Report, render: (issue: Issue) => string): string {
  const document = {
    command,
    software,
    method: report.method,
    ...(report.asOf === undefined ? {} : { as_of: report.asOf }),
    inputs: report.inputs,
    ...(report.lead === undefined ? {} : { sentences: report.lead }),
    rows: report.rows.map(plainRow),
    summary: report.summary && plainRow(report.summary),
    issues: report.issues.map((issue) => plainIssue(issue, render)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Returns one json object a line for each row, without summary and issues. */
export function formatNdjson(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(plainRow(row))}\n`).join('');
}

function plainRow(row: Row): Record<string, string | number | null> {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, jsonValue(cell)]));
}

function plainIssue(issue: Issue, render: (issue: Issue) => string): Record<string, unknown> {
  const { file = null, feature = null, path = null, position = null } = issue.at;
  const { code, severity, params } = issue;
  return { code, severity, file, feature, path, position, params, message: render(issue) };
}
