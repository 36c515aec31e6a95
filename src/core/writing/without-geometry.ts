import type { FeatureTable } from './feature-table.ts';
import { writingIssue } from './writing-issue.ts';
import type { WritingIssue } from './writing-issue.ts';

/** Returns what a format without geometry says of the rows that have one. */
export function withoutGeometry({ rows }: FeatureTable): readonly WritingIssue[] {
  const count = rows.filter(({ geometry }) => geometry !== null).length;
  return count === 0 ? [] : [writingIssue('writing-geometry-left-out', { count })];
}
