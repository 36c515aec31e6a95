import { requireArea } from './checks/area.ts';
import { requireAreaRank } from './checks/area-rank.ts';
import { requireIntersection } from './checks/intersection.ts';
import { requireOverlap } from './checks/overlap.ts';
import type { Facts } from './facts.ts';
import type { StatedFigure } from './figure.ts';
import { requestKey } from './measures.ts';
import type { MeasureRequest } from './measures.ts';

/** Returns what must be measured before the figures can be judged, each thing once, in the order of the figures. */
export function requiredMeasures(figures: readonly StatedFigure[], facts: Facts): readonly MeasureRequest[] {
  const requests = figures.flatMap((figure) => requireFor(figure, facts));
  return [...new Map(requests.map((request) => [`${request.job} ${requestKey(request)}`, request])).values()];
}

function requireFor({ check }: StatedFigure, facts: Facts): readonly MeasureRequest[] {
  if (check.kind === 'area') return requireArea(check, facts);
  if (check.kind === 'overlap') return requireOverlap(check, facts);
  if (check.kind === 'area-rank') return requireAreaRank(check, facts);
  return check.kind === 'intersection' ? requireIntersection(check, facts) : [];
}
