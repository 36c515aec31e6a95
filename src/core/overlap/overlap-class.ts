import type { Metres, SquareMetres } from '../base/units.ts';
import type { OverlapClass } from './results.ts';

/** Share of the smaller feature below which an overlap is border, however wide it is. */
const NEGLIGIBLE_SHARE = 0.0001;

/** Share of the smaller feature from which an overlap is that feature, and no strip along a border. */
const MOST = 0.5;

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
 * smaller feature. What is half of a feature or more is no strip along its border: a field of 500 m inside a park whose
 * outline is 350 m off is an `overlap`, as is anything else.
 */
export function classifyOverlap(shape: OverlapShape): OverlapClass {
  const meanWidth = (2 * shape.area) / shape.perimeter;
  const isNarrow = meanWidth < shape.errorMetres;
  const isNegligible = shape.area < NEGLIGIBLE_SHARE * shape.smallerFeature;
  const isMost = shape.area >= MOST * shape.smallerFeature;
  return (isNarrow && !isMost) || isNegligible ? 'border' : 'overlap';
}
