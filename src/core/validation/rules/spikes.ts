import { RADIANS_PER_DEGREE } from '../../geometry/ellipsoid.ts';
import { placeOf } from '../feature-under-test.ts';
import type { PlacedRing, Rule } from '../feature-under-test.ts';
import { ringsOf } from '../feature-under-test.ts';
import { validationIssue } from '../validation-issue.ts';

/** Greatest angle of a spike, in degrees. */
const GREATEST_ANGLE = 0.1;

const GREATEST_SINE = Math.sin(GREATEST_ANGLE * RADIANS_PER_DEGREE);

/** Returns whether a line that comes to a corner from one place turns back towards another within 0.1°. */
export function isSpike(
  beforeLon: number,
  beforeLat: number,
  lon: number,
  lat: number,
  afterLon: number,
  afterLat: number,
): boolean {
  const west = beforeLon - lon;
  const south = beforeLat - lat;
  const east = afterLon - lon;
  const north = afterLat - lat;
  // Most corners are wide in both directions, and need no cosine.
  if (west * east <= 0 && south * north <= 0) return false;
  const scale = Math.cos(lat * RADIANS_PER_DEGREE);
  const dot = west * east * scale * scale + south * north;
  const cross = (west * north - south * east) * scale;
  const size = (west * west * scale * scale + south * south) * (east * east * scale * scale + north * north);
  return dot > 0 && cross * cross <= GREATEST_SINE * GREATEST_SINE * size;
}

function spikesOf({ ring }: PlacedRing): readonly number[] {
  const vertices = ring.slice(0, -1);
  return vertices.flatMap(([lon = Number.NaN, lat = Number.NaN], index) => {
    const [beforeLon = Number.NaN, beforeLat = Number.NaN] = vertices.at(index - 1) ?? [];
    const [afterLon = Number.NaN, afterLat = Number.NaN] = vertices[(index + 1) % vertices.length] ?? [];
    return isSpike(beforeLon, beforeLat, lon, lat, afterLon, afterLat) ? [index] : [];
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
