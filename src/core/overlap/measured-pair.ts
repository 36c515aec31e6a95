import { hectares, metres, squareMetres, toHectares } from '../base/units.ts';
import type { MeasuredFeature, MeasuredLayer } from './measured-layer.ts';
import { classifyOverlap } from './overlap-class.ts';
import type { OverlapPair } from './results.ts';
import type { SharedArea } from './step.ts';
import { touchingBoxes, touchingEachOther } from './touching-boxes.ts';
import type { IndexPair } from './touching-boxes.ts';

/** Two features by their positions, and what they share. */
export interface MeasuredPair {
  readonly indices: IndexPair;
  readonly shared: SharedArea;
  readonly pair: OverlapPair;
}

/** The pairs that overlap, and what those that share no more than noise would add up to, in square metres. */
export interface MeasuredPairs {
  readonly pairs: readonly MeasuredPair[];
  readonly dropped: number;
}

/** Returns the pairs of features whose boxes touch, ordered by A and then by B; those of A with itself for one layer. */
export function candidatePairs(a: MeasuredLayer, b: MeasuredLayer | null): IndexPair[] {
  const boxes = a.features.map(({ box }) => box);
  if (!b) return touchingEachOther(boxes);
  return touchingBoxes(
    boxes,
    b.features.map(({ box }) => box),
  );
}

/** Share of a feature; rounding could bring a feature that lies inside the other a hair above the whole. */
function shareOf(shared: SharedArea, feature: MeasuredFeature): number {
  return Math.min(1, shared.area / feature.area);
}

/** Returns the pair as it is reported, or `null` where the two share nothing that is more than numerical noise. */
export function measuredPair(a: MeasuredFeature, b: MeasuredFeature, shared: SharedArea): OverlapPair | null {
  if (shared.area <= shared.noise) return null;
  return {
    aId: a.feature.id,
    bId: b.feature.id,
    overlap: toHectares(squareMetres(shared.area)),
    shareOfA: shareOf(shared, a),
    shareOfB: shareOf(shared, b),
    class: classifyOverlap({
      area: squareMetres(shared.area),
      perimeter: metres(shared.perimeter ?? Infinity),
      smallerFeature: squareMetres(Math.min(a.area, b.area)),
      errorMetres: a.errorMetres + b.errorMetres,
    }),
  };
}

/** Returns an area in hectares; nothing at all where it is no more than numerical noise. */
export function aboveNoise(area: number, noise: number) {
  return Math.abs(area) <= noise ? hectares(0) : toHectares(squareMetres(area));
}
