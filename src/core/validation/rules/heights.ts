import { vertexListsOf } from '../feature-under-test.ts';
import type { Rule } from '../feature-under-test.ts';
import { validationIssue } from '../validation-issue.ts';

/** Returns a notice where positions hold more than longitude and latitude, at the first, with their number. */
export const heights: Rule = (feature) => {
  let path: string | null = null;
  let count = 0;
  for (const { vertices, pathOf } of vertexListsOf(feature)) {
    vertices.forEach((position, index) => {
      if (position.length <= 2) return;
      count += 1;
      path ??= pathOf(index);
    });
  }
  return path === null ? [] : [validationIssue('heights-ignored', { feature: feature.id, path }, { count })];
};
