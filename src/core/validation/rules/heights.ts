import { ringsOf } from '../feature-under-test.ts';
import type { Rule } from '../feature-under-test.ts';
import { validationIssue } from '../validation-issue.ts';

/** Returns a notice where positions hold more than longitude and latitude, with their number. */
export const heights: Rule = (feature) => {
  let count = 0;
  for (const { ring } of ringsOf(feature)) {
    for (const position of ring) if (position.length > 2) count += 1;
  }
  const at = { feature: feature.id, path: feature.polygons[0]?.path ?? 'geometry' };
  return count > 0 ? [validationIssue('heights-ignored', at, { count })] : [];
};
