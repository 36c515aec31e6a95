import type { Issue, Severity } from '../base/issue.ts';

/** How much it matters that a format cannot hold all of a table. Nothing of it keeps a file from being written. */
export const writingSeverities = {
  'writing-column-widened': 'notice',
  'writing-number-unknown': 'warning',
  'writing-heights-left-out': 'notice',
  'writing-geometry-left-out': 'notice',
  'writing-without-geometry': 'notice',
  'writing-formulas-guarded': 'notice',
  'writing-text-cut': 'warning',
  'writing-text-replaced': 'warning',
  'writing-name-changed': 'notice',
  'writing-kinds-apart': 'notice',
  'writing-parts-apart': 'notice',
} as const satisfies Record<string, Severity>;

export type WritingIssueCode = keyof typeof writingSeverities;

export type WritingIssue = Issue<WritingIssueCode>;

/** Returns the issue of a code, with the severity that goes with it; `path` is the column or file that it is about. */
export function writingIssue(
  code: WritingIssueCode,
  params: Readonly<Record<string, string | number>> = {},
  path?: string,
): WritingIssue {
  return { code, severity: writingSeverities[code], at: path === undefined ? {} : { path }, params };
}
