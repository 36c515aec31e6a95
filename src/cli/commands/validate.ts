import { hasError } from '../../core/base/issue.ts';
import type { Issue, Severity } from '../../core/base/issue.ts';
import { renderIssue } from '../../i18n/render-issue.ts';
import type { Context } from '../context.ts';
import { readInputs } from '../read-input.ts';
import type { Report, Row } from '../report.ts';

const COLUMNS = ['file', 'feature', 'code', 'severity', 'at', 'message'] as const;

/** Returns every issue of the files, one a row; findings are errors. */
export async function validate(files: readonly string[], context: Context): Promise<Report> {
  const inputs = await readInputs(files, context);
  const issues = inputs.flatMap((input) => input.issues);
  return {
    columns: COLUMNS,
    rows: issues.map((issue) => toRow(issue, context)),
    summary: {
      features: inputs.reduce((sum, input) => sum + input.record.features, 0),
      errors: count(issues, 'error'),
      warnings: count(issues, 'warning'),
      notices: count(issues, 'notice'),
    },
    method: null,
    inputs: inputs.map((input) => input.record),
    issues,
    issuesAreRows: true,
    hasFindings: hasError(issues),
  };
}

function toRow(issue: Issue, { dictionary, language }: Context): Row<(typeof COLUMNS)[number]> {
  const { file = null, feature = null, path, position } = issue.at;
  return {
    file,
    feature,
    code: issue.code,
    severity: issue.severity,
    at: path ?? position?.join(',') ?? null,
    message: renderIssue(issue, dictionary, language),
  };
}

function count(issues: readonly Issue[], severity: Severity): number {
  return issues.filter((issue) => issue.severity === severity).length;
}
