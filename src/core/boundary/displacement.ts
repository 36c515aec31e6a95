import type { BoundaryStep, StepValue } from '../overlap/step.ts';
import type { Boundary } from './boundary.ts';
import { farthestPlace } from './farthest.ts';
import { nearestPoint } from './nearest.ts';
import { piecesOf } from './pieces.ts';

type DisplacementStep = Extract<BoundaryStep, { operation: 'displacement' }>;

/**
 * Returns how far the edges of a step are from another boundary: the distances summed along them, each piece counted
 * with that of its middle, how much of them lies within the tolerance, and the farthest place. Cost: a search in the
 * tree for each piece.
 */
export function measureDisplacement(
  from: Boundary,
  to: Boundary,
  { toleranceMetres, spacingMetres, ...range }: DisplacementStep,
): Extract<StepValue, { operation: 'displacement' }> {
  let [length, moment, within] = [0, 0, 0];
  let guess: number | null = null;
  for (const { metric, metres } of piecesOf(from, range, spacingMetres)) {
    const nearest = nearestPoint(to, metric, guess);
    if (nearest === null) break;
    guess = nearest.edge;
    const distance = Math.sqrt(nearest.squaredMetres);
    length += metres;
    moment += distance * metres;
    if (distance <= toleranceMetres) within += metres;
  }
  return { operation: 'displacement', length, moment, within, farthest: farthestPlace(from, range, to) };
}
