import { getDotPath } from 'valibot';
import type { BaseIssue } from 'valibot';
import type { Issue } from '../base/issue.ts';

/** What can be wrong with the files of `geodata/figures`, or with reference boundaries that are joined to the layers. */
export type FigureIssueCode =
  'figure-file-invalid' | 'figure-id-repeated' | 'figure-operand-unknown' | 'reference-feature-missing';

/** Returns one error for each complaint of a schema, with the path and what was expected and found there. */
export function schemaIssues(
  complaints: readonly BaseIssue<unknown>[],
  file: string,
): readonly Issue<FigureIssueCode>[] {
  return complaints.map((complaint) => ({
    code: 'figure-file-invalid',
    severity: 'error',
    at: { file, path: getDotPath(complaint) ?? '' },
    params: { expected: complaint.expected ?? complaint.type, found: complaint.received },
  }));
}
