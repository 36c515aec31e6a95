import type { DrawnOverlap } from './overlap-geometry.ts';

/**
 * How the overlap of a pair came to be drawn: its area is the one that was measured (`reliable`) or is not
 * (`unreliable`), or no program could draw it (`not-drawn`).
 */
export type PairDrawing = 'reliable' | 'unreliable' | 'not-drawn';

/** Returns how an overlap was drawn; `null` is one that could not be. */
export function pairDrawing(overlap: DrawnOverlap | null): PairDrawing {
  if (overlap === null) return 'not-drawn';
  return overlap.isReliable ? 'reliable' : 'unreliable';
}
