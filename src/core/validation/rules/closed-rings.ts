import { isSamePlace } from '../../crossings/orientation.ts';
import { ellipsoidalEdgeLength } from '../../geometry/ellipsoidal-length.ts';
import { placeOf, ringsOf } from '../feature-under-test.ts';
import type { Rule } from '../feature-under-test.ts';
import { validationIssue } from '../validation-issue.ts';

const FEWEST_POSITIONS = 4;

/**
 * Returns an error at each ring that has fewer than four positions, or whose last position is not its first. The gap is
 * in metres; heights are not compared. A ring is not closed on its own account: what is missing may be more than one
 * position.
 *
 * @see RFC 7946, section 3.1.6.
 */
export const closedRings: Rule = (feature) =>
  ringsOf(feature).flatMap(({ path, ring }) => {
    const first = ring[0];
    const last = ring.at(-1);
    if (!first || !last)
      return [validationIssue('ring-too-short', { feature: feature.id, path }, { count: 0 })];
    if (!isSamePlace(first, last)) {
      const gap = Math.round(ellipsoidalEdgeLength(last, first) * 100) / 100;
      return [validationIssue('ring-not-closed', placeOf(feature, path, ring.length - 1, last), { gap })];
    }
    if (ring.length >= FEWEST_POSITIONS) return [];
    return [validationIssue('ring-too-short', placeOf(feature, path, 0, first), { count: ring.length })];
  });
