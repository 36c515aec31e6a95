import type { Issue, Place, Severity } from '../base/issue.ts';

/**
 * How much each kind of trouble with a feature matters. An error leaves the feature out of every measurement; a warning
 * makes its area doubtful or leaves it unknown; a notice is mended or ignored without changing the area.
 */
export const validationSeverities = {
  'geometry-missing': 'warning',
  'geometry-empty': 'warning',
  'geometry-type-unknown': 'error',
  'geometry-too-deep': 'error',
  'rings-expected': 'error',
  'ring-expected': 'error',
  'position-expected': 'error',
  'coordinate-not-finite': 'error',
  'coordinates-in-metres': 'error',
  'coordinates-out-of-range': 'error',
  'axes-swapped': 'error',
  'antimeridian-crossed': 'error',
  'heights-ignored': 'notice',
  'ring-too-short': 'error',
  'ring-not-closed': 'error',
  'ring-without-area': 'error',
  'ring-winding': 'notice',
  'vertices-repeated': 'notice',
  spike: 'warning',
  sliver: 'warning',
  'gap-to-neighbour': 'warning',
  'self-crossing': 'error',
  'boundary-doubled': 'error',
  'boundary-retraced': 'warning',
  'self-crossing-not-searched': 'warning',
  'hole-outside': 'error',
  'holes-overlap': 'error',
  'parts-overlap': 'error',
  'id-repeated': 'warning',
  'feature-repaired': 'warning',
  'feature-repaired-from': 'warning',
  'features-without-area': 'notice',
  'nothing-to-measure': 'warning',
} as const satisfies Record<string, Severity>;

export type ValidationIssueCode = keyof typeof validationSeverities;

export type ValidationIssue = Issue<ValidationIssueCode>;

/** Returns the issue of a code, with the severity that goes with it. */
export function validationIssue(
  code: ValidationIssueCode,
  at: Place,
  params: Readonly<Record<string, string | number>> = {},
): ValidationIssue {
  return { code, severity: validationSeverities[code], at, params };
}
