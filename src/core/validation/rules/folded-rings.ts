import { doubledDegreeArea } from '../../geometry/winding.ts';
import { placeOf, ringsOf } from '../feature-under-test.ts';
import type { Rule } from '../feature-under-test.ts';
import { validationIssue } from '../validation-issue.ts';

/** Returns an error at each ring that encloses nothing because it runs back over all of itself. Rings must not cross. */
export const foldedRings: Rule = (feature) =>
  ringsOf(feature).flatMap(({ path, ring }) => {
    const first = ring[0];
    if (!first || doubledDegreeArea(ring) !== 0) return [];
    return [validationIssue('ring-without-area', placeOf(feature, path, 0, first))];
  });
