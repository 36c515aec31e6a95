import type { Position } from 'geojson';
import { RADIANS_PER_DEGREE } from '../../geometry/ellipsoid.ts';
import { placeOf } from '../feature-under-test.ts';
import type { PlacedRing, Rule } from '../feature-under-test.ts';
import { ringsOf } from '../feature-under-test.ts';
import { validationIssue } from '../validation-issue.ts';

/** Greatest angle of a spike, in degrees. */
const GREATEST_ANGLE = 0.1;

const GREATEST_SINE = Math.sin(GREATEST_ANGLE * RADIANS_PER_DEGREE);

function isSpike(before: Position, corner: Position, after: Position): boolean {
  const [cornerLon = Number.NaN, cornerLat = Number.NaN] = corner;
  const scale = Math.cos(cornerLat * RADIANS_PER_DEGREE);
  const toBefore = [((before[0] ?? 0) - cornerLon) * scale, (before[1] ?? 0) - cornerLat] as const;
  const toAfter = [((after[0] ?? 0) - cornerLon) * scale, (after[1] ?? 0) - cornerLat] as const;
  const dot = toBefore[0] * toAfter[0] + toBefore[1] * toAfter[1];
  const cross = toBefore[0] * toAfter[1] - toBefore[1] * toAfter[0];
  return dot > 0 && Math.abs(cross) <= GREATEST_SINE * Math.hypot(...toBefore) * Math.hypot(...toAfter);
}

function spikesOf({ ring }: PlacedRing): readonly number[] {
  const vertices = ring.slice(0, -1);
  return vertices.flatMap((corner, index) => {
    const before = vertices.at(index - 1);
    const after = vertices[(index + 1) % vertices.length];
    return before && after && isSpike(before, corner, after) ? [index] : [];
  });
}

/** Returns a warning at each ring that turns back on itself within 0.1°, at its first spike, with their number. */
export const spikes: Rule = (feature) =>
  ringsOf(feature).flatMap((placed) => {
    const found = spikesOf(placed);
    const index = found[0];
    const vertex = index === undefined ? undefined : placed.ring[index];
    if (index === undefined || !vertex) return [];
    return [validationIssue('spike', placeOf(feature, placed.path, index, vertex), { count: found.length })];
  });
