import type { Issue, Place, Severity } from '../base/issue.ts';

/** What can be wrong with a project that was stored, or that came in a package. */
export const projectSeverities = {
  'project-none': 'error',
  'project-newer': 'error',
  'project-field': 'error',
  'project-id-repeated': 'error',
  'project-active-missing': 'error',
  'project-history-dropped': 'warning',
  'project-removed-elsewhere': 'warning',
  'project-file-missing': 'error',
} as const satisfies Record<string, Severity>;

export type ProjectIssueCode = keyof typeof projectSeverities;

/** Returns the issue of a code, with the severity that goes with it. */
export function projectIssue(
  code: ProjectIssueCode,
  at: Place,
  params: Readonly<Record<string, string | number>> = {},
): Issue<ProjectIssueCode> {
  return { code, severity: projectSeverities[code], at, params };
}
