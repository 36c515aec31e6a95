import { polygonsOf } from '../base/areal.ts';
import type { ArealFeature, ArealGeojson } from '../base/areal.ts';
import { hectares, toHectares } from '../base/units.ts';
import type { Hectares } from '../base/units.ts';
import { isSamePlace } from '../crossings/orientation.ts';
import { ellipsoidalArea } from '../geometry/ellipsoidal-area.ts';
import { geometryOf } from '../overlay/polygons.ts';
import type { Polygons } from '../overlay/polygons.ts';
import { AMAZONIA } from './validate.ts';
import type { ValidatedFile } from './validate.ts';
import type { Expectations } from './feature-under-test.ts';
import { readPolygons } from './read-polygons.ts';
import { repairFeature } from './repair-feature.ts';
import type { UnrepairableReason } from './repair-feature.ts';
import { isRepairable } from './repairs/repairs.ts';
import type { ValidationIssue, ValidationIssueCode } from './validation-issue.ts';

interface Proposed {
  readonly id: string;
  readonly name: string | null;
  /** What is wrong with the feature, in the order in which it was found. */
  readonly codes: readonly ValidationIssueCode[];
  /** Whether the check left the feature out; otherwise it is measured as it is, with a warning. */
  readonly wasLeftOut: boolean;
}

/** A repair that waits for consent. Areas on the ellipsoid. */
export interface RepairProposal extends Proposed {
  /** Fit to be measured, wound as RFC 7946 asks. */
  readonly geometry: ArealGeojson;
  /**
   * What the rings give as they are drawn, crossings unseen, as most programs measure them; `null` where a ring is
   * open or more is taken off than there is.
   */
  readonly before: Hectares | null;
  readonly after: Hectares;
  /** After less before, and its size as a share of after. */
  readonly difference: Hectares | null;
  readonly shareMoved: number | null;
}

/** A feature that stays left out, and why. */
export interface Unrepairable extends Proposed {
  readonly geometry: null;
  readonly reason: UnrepairableReason;
}

/** What can be done about a feature. Nothing is, without consent. */
export type RepairAnswer = RepairProposal | Unrepairable;

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

/** A feature that may be repaired, apart from the tables of its file, which may be gone when it is its turn. */
export interface RepairCandidate {
  readonly id: string;
  readonly name: string | null;
  readonly polygons: Polygons;
  readonly wasLeftOut: boolean;
  /** Errors that only a person can mend. */
  readonly forAPerson: readonly ValidationIssueCode[];
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

function groupByFeature(issues: readonly ValidationIssue[]): ReadonlyMap<string, readonly ValidationIssue[]> {
  const groups = new Map<string, ValidationIssue[]>();
  for (const issue of issues) {
    const { feature } = issue.at;
    if (feature === undefined) continue;
    const group = groups.get(feature);
    if (group) group.push(issue);
    else groups.set(feature, [issue]);
  }
  return groups;
}

/** Whether a repair would lift the warning of a feature that is measured. */
function isLiftable({ code, severity }: ValidationIssue): boolean {
  return severity === 'warning' && isRepairable(code);
}

/**
 * Returns the features of a checked file that may be repaired: those that were left out, in the order of the file, and
 * those that are measured with a warning which a repair would lift, a spike or a boundary that runs back over itself.
 * The vertices are copied.
 */
export function repairCandidates(
  file: ValidatedFile,
  issues: readonly ValidationIssue[],
): readonly RepairCandidate[] {
  const byFeature = groupByFeature(issues);
  const leftOut = file.leftOut.map((feature): RepairCandidate => {
    const { id, name } = feature;
    const errors = (byFeature.get(id) ?? []).filter(({ severity }) => severity === 'error');
    const beyond = errors.map(({ code }) => code).filter((code) => !isRepairable(code));
    const forAPerson = beyond.length > 0 ? [...new Set(errors.map(({ code }) => code))] : [];
    const polygons = readPolygons(feature).feature.polygons.map(({ rings }) => rings);
    return { id, name, polygons, wasLeftOut: true, forAPerson };
  });
  const doubtful = file.areal.filter(({ id }) => byFeature.get(id)?.some(isLiftable));
  const measured = doubtful.map(({ id, name, geometry }): RepairCandidate => {
    return { id, name, polygons: polygonsOf(geometry), wasLeftOut: false, forAPerson: [] };
  });
  return [...leftOut, ...measured];
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

/** Returns the measurable features of a file with the repairs that were consented to, each in the place of its feature. */
export function withRepairs(
  areal: readonly ArealFeature[],
  accepted: readonly RepairProposal[],
): readonly ArealFeature[] {
  const byId = new Map(accepted.map((proposal) => [proposal.id, proposal]));
  const measured = areal.map((feature) => {
    const proposal = byId.get(feature.id);
    return proposal ? { ...feature, geometry: proposal.geometry } : feature;
  });
  const returned = accepted.filter(({ wasLeftOut }) => wasLeftOut);
  return [...measured, ...returned.map(({ id, name, geometry }) => ({ id, name, geometry }))];
}
