import { ringsOf } from '../feature-under-test.ts';
import type { Rule } from '../feature-under-test.ts';
import { isCounterClockwise } from '../../geometry/winding.ts';
import { validationIssue } from '../validation-issue.ts';

/**
 * Returns a notice where outer rings run clockwise or holes counter-clockwise, at the first, with their number. Old
 * formats wind that way; areas are measured alike.
 *
 * @see RFC 7946, section 3.1.6.
 */
export const winding: Rule = (feature) => {
  const wrong = ringsOf(feature).filter(({ ring, isHole }) => isCounterClockwise(ring) === isHole);
  const first = wrong[0];
  if (!first) return [];
  return [
    validationIssue('ring-winding', { feature: feature.id, path: first.path }, { count: wrong.length }),
  ];
};
