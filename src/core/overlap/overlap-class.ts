import type { Metres, SquareMetres } from '../base/units.ts';
import type { OverlapClass } from './results.ts';

/** Share of the smaller feature below which an overlap is border, however wide it is. */
const NEGLIGIBLE_SHARE = 0.0001;

/** An overlap and the features that share it, measured on the ellipsoid. */
export interface OverlapShape {
  readonly area: SquareMetres;
  readonly perimeter: Metres;
  readonly smallerFeature: SquareMetres;
  /** Sum of the positional errors that the two sources declare, in metres; 0 where they declare none. */
  readonly errorMetres: number;
}

/**
 * Returns `border` for an overlap that says more about the drawing than about the land: on average narrower than the
 * two declared positional errors together (2·area/perimeter is the mean width of a sliver), or less than 0.01 % of the
 * smaller feature. Anything else is an `overlap`.
 */
export function classifyOverlap(shape: OverlapShape): OverlapClass {
  const meanWidth = (2 * shape.area) / shape.perimeter;
  const isNarrow = meanWidth < shape.errorMetres;
  const isNegligible = shape.area < NEGLIGIBLE_SHARE * shape.smallerFeature;
  return isNarrow || isNegligible ? 'border' : 'overlap';
}
