import type { Position } from 'geojson';
import { tabledPolygons } from '../../base/polygon-table.ts';
import type { Place } from '../../base/issue.ts';
import { indexTable } from '../../crossings/indexed-edges.ts';
import { isSamePlace } from '../../crossings/orientation.ts';
import { isPlainBoundary } from '../../crossings/plain-boundary.ts';
import { findSelfCrossings } from '../../crossings/self-crossings.ts';
import type { CrossingKind, SelfCrossing } from '../../crossings/self-crossings.ts';
import { ringsOf } from '../feature-under-test.ts';
import type { FeatureUnderTest, Rule } from '../feature-under-test.ts';
import { validationIssue } from '../validation-issue.ts';
import type { ValidationIssueCode } from '../validation-issue.ts';
import { orientedRing } from '../orient-rings.ts';

/** Crossings of a feature that are named one by one. */
const GREATEST_NAMED = 10;

const CODES = {
  cross: 'self-crossing',
  doubled: 'boundary-doubled',
  retraced: 'boundary-retraced',
} as const satisfies Record<CrossingKind, ValidationIssueCode>;

/** Whether no two edges touch but neighbours: a quick look, which spares most features the search. */
function isPlain(rings: readonly (readonly Position[])[]): boolean {
  return isPlainBoundary(indexTable(tabledPolygons([rings]).table), 0);
}

/**
 * Returns an error for each of the first ten places where the boundary of a feature crosses itself or runs twice the
 * same way, and a warning for those where it runs back over itself; each with the number of its kind. Rings of one
 * feature count as one boundary. A boundary that is too large to be searched in reasonable time gets a warning.
 */
export const selfCrossings: Rule = (feature) => {
  const placed = ringsOf(feature);
  const rings = placed.map(({ ring, isHole }) => orientedRing(ring, isHole));
  if (isPlain(rings)) return [];
  const { found, isComplete } = findSelfCrossings(rings);
  const issues = (['cross', 'doubled', 'retraced'] as const).flatMap((kind) => {
    const ofKind = found.filter((crossing) => crossing.kind === kind);
    const named = ofKind.slice(0, kind === 'retraced' ? 1 : GREATEST_NAMED);
    return named.map((crossing) =>
      validationIssue(CODES[kind], placeOfCrossing(feature, crossing, rings), { count: ofKind.length }),
    );
  });
  if (isComplete || issues.some(({ severity }) => severity === 'error')) return issues;
  return [
    ...issues,
    validationIssue('self-crossing-not-searched', { feature: feature.id, path: 'geometry' }),
  ];
};

/** The place of a crossing: where it is, and the vertex of the file at which its first edge begins. */
function placeOfCrossing(
  feature: FeatureUnderTest,
  { first, position }: SelfCrossing,
  rings: readonly (readonly Position[])[],
): Place {
  const { path = 'geometry', ring = [] } = ringsOf(feature)[first.ring] ?? {};
  const [start = [], end = []] = rings[first.ring]?.slice(first.edge, first.edge + 2) ?? [];
  const index = ring.findIndex((vertex, at) => {
    const next = ring[at + 1] ?? [];
    const isForwards = isSamePlace(vertex, start) && isSamePlace(next, end);
    return isForwards || (isSamePlace(vertex, end) && isSamePlace(next, start));
  });
  return { feature: feature.id, path: `${path}[${index}]`, position };
}
