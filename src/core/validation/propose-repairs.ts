import type { ArealGeojson } from '../base/areal.ts';
import { hectares, toHectares } from '../base/units.ts';
import type { Hectares } from '../base/units.ts';
import { isSamePlace } from '../crossings/orientation.ts';
import { ellipsoidalArea } from '../geometry/ellipsoidal-area.ts';
import { geometryOf } from '../overlay/polygons.ts';
import type { Polygons } from '../overlay/polygons.ts';
import type { Expectations } from './feature-under-test.ts';
import type { Proposed, RepairAnswer, RepairProposal } from './repair-answer.ts';
import type { RepairCandidate } from './repair-candidates.ts';
import { repairFeature } from './repair-feature.ts';
import { AMAZONIA } from './validate.ts';

function isClosed(polygons: Polygons): boolean {
  return polygons.every((rings) =>
    rings.every((ring) => ring.length > 0 && isSamePlace(ring[0] ?? [], ring.at(-1) ?? [])),
  );
}

function areaAsDrawn(polygons: Polygons): Hectares | null {
  const geometry = geometryOf(polygons);
  if (!geometry || !isClosed(polygons)) return null;
  const area = toHectares(ellipsoidalArea(geometry));
  return area < 0 ? null : area;
}

function proposalOf(proposed: Proposed, polygons: Polygons, geometry: ArealGeojson): RepairProposal {
  const before = areaAsDrawn(polygons);
  const after = toHectares(ellipsoidalArea(geometry));
  const difference = before === null ? null : hectares(after - before);
  const shareMoved = difference === null ? null : Math.abs(difference) / after;
  return { ...proposed, geometry, before, after, difference, shareMoved };
}

function answerTo(candidate: RepairCandidate, expectations: Expectations): RepairAnswer {
  const { id, name, polygons, wasLeftOut, forAPerson } = candidate;
  if (forAPerson.length > 0) {
    return { id, name, codes: forAPerson, wasLeftOut, geometry: null, reason: 'for-a-person' };
  }
  const feature = { id, name, geometry: null, properties: {} };
  const repaired = repairFeature(feature, polygons, expectations);
  const proposed = { id, name, codes: repaired.codes, wasLeftOut };
  if (repaired.geometry === null) return { ...proposed, geometry: null, reason: repaired.reason };
  return proposalOf(proposed, polygons, repaired.geometry);
}

/** A feature that is measured as it is has nothing proposed to it where nothing would change. */
function isWorthSaying({ wasLeftOut, polygons }: RepairCandidate, { geometry }: RepairAnswer): boolean {
  if (wasLeftOut) return true;
  return geometry !== null && JSON.stringify(geometry) !== JSON.stringify(geometryOf(polygons));
}

/**
 * Returns what can be done about each candidate, in their order, but for those that are measured and would not change.
 * Each answer names what is wrong; a proposal holds the repaired geometry, which passes the check, with its area before
 * and after. Polygons of a geometry collection are repaired without its points and lines. As costly as checking these
 * features a few times over.
 */
export function proposeRepairs(
  candidates: readonly RepairCandidate[],
  expectations: Expectations = { region: AMAZONIA },
): readonly RepairAnswer[] {
  return candidates.flatMap((candidate) => {
    const answer = answerTo(candidate, expectations);
    return isWorthSaying(candidate, answer) ? [answer] : [];
  });
}
