import type { Issue, Place, Severity } from '../base/issue.ts';
import type { FormatIssueCode } from '../formats/format-issue.ts';

/** How much each kind of trouble with a package matters. After an error nothing of it is taken. */
export const packageSeverities = {
  'package-not-one': 'error',
  'package-newer': 'error',
  'package-truncated': 'error',
  'package-entry-damaged': 'error',
  'package-entry-changed': 'error',
  'package-entry-missing': 'error',
  'package-entry-extra': 'error',
  'package-entry-repeated': 'error',
  'package-entry-broken': 'error',
  'package-repacked': 'warning',
  'package-sealed': 'error',
  'package-passphrase-wrong': 'error',
  'package-seal-damaged': 'error',
  'package-seal-changed': 'error',
  'package-seal-unknown': 'error',
  'package-not-sealed': 'notice',
  'package-private-left-out': 'notice',
  'package-blurred': 'notice',
  'package-blurred-away': 'warning',
  'package-file-left-out': 'warning',
  'package-photo-left-out': 'warning',
} as const satisfies Record<string, Severity>;

export type PackageIssueCode = keyof typeof packageSeverities;

/** Trouble with a package, or with the archive that it is. */
export type PackageIssue = Issue<PackageIssueCode | FormatIssueCode>;

/** Returns the issue of a code, with the severity that goes with it. */
export function packageIssue(
  code: PackageIssueCode,
  at: Place = {},
  params: Readonly<Record<string, string | number>> = {},
): PackageIssue {
  return { code, severity: packageSeverities[code], at, params };
}
