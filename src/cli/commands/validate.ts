import { hasError } from '../../core/base/issue.ts';
import type { Issue, Place, Severity } from '../../core/base/issue.ts';
import { renderSentence } from '../../i18n/render-issue.ts';
import type { Context } from '../context.ts';
import { readInputs } from '../read-input.ts';
import { listRepairs } from './list-repairs.ts';
import type { Report, Row } from '../report.ts';

const COLUMNS = ['file', 'feature', 'code', 'severity', 'at', 'message'] as const;

/** Returns every issue of the files, one a row, or with `--repair` what can be done about them; findings are errors. */
export async function validate(files: readonly string[], context: Context): Promise<Report> {
  const asTheyAre = { ...context, options: { ...context.options, repair: false } };
  const inputs = await readInputs(files, asTheyAre);
  if (context.options.repair === true) return listRepairs(inputs, context);
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
    emptySentence: context.dictionary.cli.table.sound,
    hasFindings: hasError(issues),
  };
}

function toRow(issue: Issue, { dictionary, language }: Context): Row<(typeof COLUMNS)[number]> {
  const { file = null, feature = null } = issue.at;
  return {
    file,
    feature,
    code: issue.code,
    severity: issue.severity,
    at: placeInside(issue.at),
    message: renderSentence(issue, dictionary, language),
  };
}

/** Path and position, as far as they are known: `geometry.coordinates[0][3] -71.5 -2.5`. */
function placeInside({ path, position }: Place): string | null {
  const parts = [path, position?.join(' ')].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(' ');
}

function count(issues: readonly Issue[], severity: Severity): number {
  return issues.filter((issue) => issue.severity === severity).length;
}
