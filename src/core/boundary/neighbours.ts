import { windingNumber } from '../crossings/winding-number.ts';
import type { PlaceMetric } from '../geometry/place-metric.ts';
import type { BoundaryStep, SharedStretch, StepValue } from '../overlap/step.ts';
import type { Boundary } from './boundary.ts';
import { nearestPointOfFeature } from './nearest.ts';
import { piecesOf } from './pieces.ts';

type NeighbourStep = Extract<BoundaryStep, { operation: 'neighbours' }>;

/** How a place lies to a feature; `null` where it is outside and farther than the tolerance. */
function relationOf(
  boundary: Boundary,
  feature: number,
  metric: PlaceMetric,
  squaredTolerance: number,
): SharedStretch['relation'] | null {
  if (nearestPointOfFeature(boundary, feature, metric, squaredTolerance) !== null) return 'along';
  const isInside = windingNumber(boundary, feature, metric.lon, metric.lat, 'point') % 2 !== 0;
  return isInside ? 'through' : null;
}

/**
 * Returns stretches with those joined that go on from one another, also across the vertex at which their ring begins.
 * They stand in the order of the boundary.
 */
export function joinedStretches(
  { table: { ringStarts } }: Boundary,
  stretches: readonly SharedStretch[],
): readonly SharedStretch[] {
  const closings = new Map<number, number>();
  for (let ring = 0; ring < ringStarts.length - 1; ring += 1) {
    closings.set((ringStarts[ring + 1] as number) - 1, ringStarts[ring] as number);
  }
  const key = (stretch: SharedStretch, at: number): string =>
    `${String(stretch.feature)} ${stretch.relation} ${String(at)}`;
  const joined: SharedStretch[] = [];
  const endingAt = new Map<string, number>();
  for (const stretch of stretches) {
    const at = endingAt.get(key(stretch, stretch.begin)) ?? joined.length;
    const before = joined[at];
    const metres = (before?.metres ?? 0) + stretch.metres;
    joined[at] = { ...stretch, begin: before?.begin ?? stretch.begin, metres };
    endingAt.delete(key(stretch, stretch.begin));
    endingAt.set(key(stretch, stretch.end), at);
  }
  return joined.flatMap((stretch): SharedStretch[] => {
    const start = closings.get(stretch.end);
    const isRound = start === stretch.begin;
    const next = joined.find((other) => key(other, other.begin) === key(stretch, start ?? Number.NaN));
    if (next !== undefined && !isRound) {
      return [{ ...stretch, end: next.end, metres: stretch.metres + next.metres }];
    }
    const isTaken = joined.some(
      (other) =>
        other !== stretch &&
        key(other, closings.get(other.end) ?? Number.NaN) === key(stretch, stretch.begin),
    );
    return isTaken ? [] : [stretch];
  });
}

/**
 * Returns along which stretches of the edges of a step a feature of the other layer lies: within the tolerance of its
 * boundary, or deeper inside. The boundary is looked at in the middle of each piece.
 */
export function findNeighbours(
  mine: Boundary,
  others: Boundary,
  { toleranceMetres, spacingMetres, ...range }: NeighbourStep,
): Extract<StepValue, { operation: 'neighbours' }> {
  const squaredTolerance = toleranceMetres ** 2;
  const stretches: SharedStretch[] = [];
  for (const { begin, end, metric, metres } of piecesOf(mine, range, spacingMetres)) {
    others.features.forEach((_, feature) => {
      const relation = relationOf(others, feature, metric, squaredTolerance);
      if (relation !== null) stretches.push({ feature, relation, begin, end, metres });
    });
  }
  return { operation: 'neighbours', stretches: joinedStretches(mine, stretches) };
}
