import { polygonsOf } from '../base/areal.ts';
import type { Polygons } from '../overlay/polygons.ts';
import { readPolygons } from './read-polygons.ts';
import { isRepairable } from './repairs/repairs.ts';
import type { ValidatedFile } from './validate.ts';
import type { ValidationIssue, ValidationIssueCode } from './validation-issue.ts';

/** A feature that may be repaired, apart from the tables of its file, which may be gone when it is its turn. */
export interface RepairCandidate {
  readonly id: string;
  readonly name: string | null;
  readonly polygons: Polygons;
  readonly wasLeftOut: boolean;
  /** Errors that only a person can mend. */
  readonly forAPerson: readonly ValidationIssueCode[];
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
