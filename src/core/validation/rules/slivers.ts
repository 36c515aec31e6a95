import type { Position } from 'geojson';
import { meanRingWidth } from '../../geometry/mean-width.ts';
import { placeOf, ringsOf } from '../feature-under-test.ts';
import type { Rule } from '../feature-under-test.ts';
import { validationIssue } from '../validation-issue.ts';

/** Nothing that people own or leave out of what they own is narrower, in metres. */
export const NARROWEST_METRES = 1;

/** Returns the mean width in metres of a ring that is a sliver; `null` of any other. */
export function sliverWidth(ring: readonly Position[]): number | null {
  const width = meanRingWidth(
    ring.flatMap(([lon = 0, lat = 0]) => [lon, lat]),
    0,
    ring.length,
  );
  return width < NARROWEST_METRES ? width : null;
}

/**
 * Returns a warning at each ring of a feature of several that is narrower than a metre on average, part or hole: what
 * is left where a border was drawn twice and the pieces were cut along it. A feature of one ring is what it is.
 */
export const slivers: Rule = (feature) => {
  const rings = ringsOf(feature);
  if (rings.length < 2) return [];
  return rings.flatMap(({ path, ring }) => {
    const [first] = ring;
    const width = sliverWidth(ring);
    if (!first || width === null) return [];
    return [validationIssue('sliver', placeOf(feature, path, 0, first), { width: Number(width.toFixed(3)) })];
  });
};
