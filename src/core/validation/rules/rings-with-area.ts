import { isSamePlace, turnOf } from '../../crossings/orientation.ts';
import { placeOf, ringsOf } from '../feature-under-test.ts';
import type { Rule } from '../feature-under-test.ts';
import { validationIssue } from '../validation-issue.ts';

/** Returns an error at each ring whose vertices all lie on one straight line, or in one place. */
export const ringsWithArea: Rule = (feature) =>
  ringsOf(feature).flatMap(({ path, ring }) => {
    const first = ring[0];
    if (!first) return [];
    const second = ring.find((vertex) => !isSamePlace(vertex, first));
    if (second && ring.some((vertex) => turnOf(first, second, vertex) !== 0)) return [];
    return [validationIssue('ring-without-area', placeOf(feature, path, 0, first))];
  });
