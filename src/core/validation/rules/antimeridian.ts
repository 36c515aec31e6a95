import { placeOf, ringsOf } from '../feature-under-test.ts';
import type { Rule } from '../feature-under-test.ts';
import { validationIssue } from '../validation-issue.ts';

const HALF_TURN = 180;

/**
 * Returns an error at each ring with an edge of more than 180° of longitude, which was meant to run the other way
 * round, across the antimeridian. An edge along a pole is none.
 *
 * @see RFC 7946, section 3.1.9, which asks for such a feature to be cut in two.
 */
export const antimeridian: Rule = (feature) =>
  ringsOf(feature).flatMap(({ path, ring }) => {
    const index = ring.findIndex(([lon = 0, lat], end) => {
      const [startLon = lon, startLat] = ring[end - 1] ?? [];
      const isPolar = Math.abs(lat ?? 0) === 90 && lat === startLat;
      return Math.abs(lon - startLon) > HALF_TURN && !isPolar;
    });
    const vertex = ring[index];
    return vertex ? [validationIssue('antimeridian-crossed', placeOf(feature, path, index, vertex))] : [];
  });
