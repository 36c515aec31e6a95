import type { Issue, Place, Severity } from '../base/issue.ts';

/** How much each kind of trouble with an export matters. */
export const exportSeverities = {
  'export-not-one': 'error',
  'export-file-differs': 'error',
  'export-file-other-version': 'warning',
  'export-nothing': 'error',
  'export-feature-missing': 'error',
} as const satisfies Record<string, Severity>;

export type ExportIssueCode = keyof typeof exportSeverities;

/** Trouble with making an export, or with one that is computed again. */
export type ExportIssue = Issue<ExportIssueCode>;

/** Returns the issue of a code, with the severity that goes with it. */
export function exportIssue(
  code: ExportIssueCode,
  at: Place = {},
  params: Readonly<Record<string, string | number>> = {},
): ExportIssue {
  return { code, severity: exportSeverities[code], at, params };
}
