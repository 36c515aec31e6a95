import type { ArealFeature } from '../core/base/areal.ts';
import type { Issue } from '../core/base/issue.ts';
import type { ParsedFeature, ParsedFile } from '../core/base/parsed-file.ts';
import { repairCandidates } from '../core/validation/repair-candidates.ts';
import type { RepairCandidate } from '../core/validation/repair-candidates.ts';
import { withUniqueIds } from '../core/validation/unique-ids.ts';
import { validateFeatures } from '../core/validation/validate.ts';

/** The features of a file by what is known of their areas. */
export interface CheckedFile {
  /** Every feature that was read, in the order of the file, with unique ids. */
  readonly features: readonly ParsedFeature[];
  /** Those that can be measured. */
  readonly areal: readonly ArealFeature[];
  /** Ids of those that must have an area which nobody can know: without geometry, or left out by an error. */
  readonly unknown: ReadonlySet<string>;
  /** Whether nothing can be measured of a file that should have areas, so that no total of it is known. */
  readonly isUnknown: boolean;
  readonly issues: readonly Issue[];
  /** Those that were left out or are doubtful, and may be repaired. */
  readonly candidates: readonly RepairCandidate[];
}

const UNREADABLE: CheckedFile = {
  features: [],
  areal: [],
  unknown: new Set(),
  isUnknown: true,
  issues: [],
  candidates: [],
};

/** Returns the features of a parsed file, checked; `null` is a file that could not be parsed, which was said before. */
export function checkFile(file: ParsedFile | null): CheckedFile {
  if (file === null) return UNREADABLE;
  const { features, issues: idIssues } = withUniqueIds(file.features);
  const { value, issues } = validateFeatures({ features });
  const undrawn = value.withoutArea.filter(({ geometry }) => geometry === null);
  const unknown = new Set([...undrawn, ...value.leftOut].map(({ id }) => id));
  return {
    features,
    areal: value.areal,
    unknown,
    isUnknown: value.areal.length === 0 && unknown.size > 0,
    issues: [...idIssues, ...issues],
    candidates: repairCandidates(value, issues),
  };
}
