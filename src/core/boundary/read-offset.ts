import { metres } from '../base/units.ts';
import type { StepValue } from '../overlap/step.ts';
import type { ConstantOffset } from './comparison.ts';
import { knownShift } from './known-shift.ts';

/** What is left of the mean distance, as a share, where a shift explains it clearly. */
const CLEAR = 0.5;

/** Metres: a shorter shift is no more than how coordinates are rounded. */
const SHORTEST = 0.05;

/**
 * Returns the shift from mine to theirs with the name that it deserves, or `null` where it does not at least halve the
 * mean distance. `middle` is where they lie, in degrees.
 */
export function readOffset(
  found: Extract<StepValue, { operation: 'offset' }>['offset'],
  middle: readonly [lon: number, lat: number],
): ConstantOffset | null {
  if (found === null) return null;
  const { east, north, before, after } = found;
  const distance = Math.hypot(east, north);
  if (!(after <= CLEAR * before) || distance < SHORTEST) return null;
  const degrees = (Math.atan2(east, north) * 180) / Math.PI;
  return {
    east: metres(east),
    north: metres(north),
    distance: metres(distance),
    bearing: (degrees + 360) % 360,
    before: metres(before),
    after: metres(after),
    looksLike: knownShift(found, middle),
  };
}
