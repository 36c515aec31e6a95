import { isSamePlace } from '../../crossings/orientation.ts';
import { placeOf, ringsOf } from '../feature-under-test.ts';
import type { Rule } from '../feature-under-test.ts';
import { validationIssue } from '../validation-issue.ts';

/** Returns a notice where vertices repeat the one before them, at the first, with their number. */
export const repeatedVertices: Rule = (feature) => {
  const repeated = ringsOf(feature).flatMap(({ path, ring }) =>
    ring.flatMap((vertex, index) => {
      const before = ring[index - 1];
      return before && isSamePlace(before, vertex) ? [{ path, index, vertex }] : [];
    }),
  );
  const first = repeated[0];
  if (!first) return [];
  const at = placeOf(feature, first.path, first.index, first.vertex);
  return [validationIssue('vertices-repeated', at, { count: repeated.length })];
};
