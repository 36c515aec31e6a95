import { ringLocator } from '../../crossings/position-in-ring.ts';
import type { Rule } from '../feature-under-test.ts';
import { sideOfWholeRing } from '../../crossings/ring-containment.ts';
import { validationIssue } from '../validation-issue.ts';

/** Returns an error at each hole that lies outside its outer ring. Rings must not cross. */
export const holesInside: Rule = (feature) =>
  feature.polygons.flatMap(({ path, rings: [outer = [], ...holes] }) => {
    if (holes.length === 0) return [];
    const locate = ringLocator(outer);
    return holes.flatMap((hole, index) => {
      if (sideOfWholeRing(locate, hole) !== 'outside') return [];
      const [lon = Number.NaN, lat = Number.NaN] = hole[0] ?? [];
      const at = { feature: feature.id, path: `${path}[${index + 1}]`, position: [lon, lat] as const };
      return [validationIssue('hole-outside', at)];
    });
  });
