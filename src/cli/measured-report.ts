import { hasError } from '../core/base/issue.ts';
import type { Issue } from '../core/base/issue.ts';
import type { Input } from './read-input.ts';
import type { Report } from './report.ts';

/** Returns the report of what was measured on these inputs, with the issues of reading them and of measuring. */
export function measuredReport(
  inputs: readonly Input[],
  trouble: readonly Issue[],
  measured: Pick<Report, 'columns' | 'tableColumns' | 'lead' | 'rows' | 'summary' | 'method'>,
): Report {
  const issues = [...inputs.flatMap((input) => input.issues), ...trouble];
  return {
    ...measured,
    inputs: inputs.map((input) => input.record),
    issues,
    notes: inputs.flatMap((input) => input.notes),
    hasFindings: hasError(issues),
  };
}
