import { geodesicBetween } from '../geometry/geodesic.ts';
import type { WalkPoint } from './project.ts';

/**
 * Metres of error beyond which a fix makes no vertex: receivers of phones reach 3 to 10 m in the open and some 20 m
 * under trees; what is worse comes from masts and networks.
 */
export const MOST_ERROR_METRES = 30;

/** Metres between vertices, at the least, however small the error is said to be. */
const LEAST_STEP_METRES = 3;

/** Metres a second that nobody walks or paddles: beyond it, and beyond both errors, a fix is a leap of the receiver. */
const MOST_SPEED = 15;

/**
 * What becomes of a fix: it is `kept`; it is too `inaccurate`; too `near` to the last point for its error to tell them
 * apart, as while somebody stands; or it is a `leap` that nobody could have made.
 */
export type FixVerdict = 'kept' | 'inaccurate' | 'near' | 'leap';

/**
 * Returns what becomes of a fix after the last point of a walk, which is `null` at its beginning. A point is kept where
 * its error is at most 30 m and it lies farther from the last one than its own error, read as a 95 % radius, and than
 * 3 m; it is a leap where, both errors taken off, more than 15 m/s would have been needed. A long wait makes every place
 * reachable, so that a wrong point stops nobody for good.
 */
export function judgeFix(last: WalkPoint | null, fix: WalkPoint): FixVerdict {
  if (!(fix.accuracyMetres <= MOST_ERROR_METRES)) return 'inaccurate';
  if (last === null) return 'kept';
  const { distance } = geodesicBetween(last.lon, last.lat, fix.lon, fix.lat);
  if (distance <= Math.max(LEAST_STEP_METRES, fix.accuracyMetres)) return 'near';
  const seconds = (Date.parse(fix.at) - Date.parse(last.at)) / 1000;
  const surely = distance - fix.accuracyMetres - last.accuracyMetres;
  return surely > MOST_SPEED * Math.max(seconds, 0) ? 'leap' : 'kept';
}
