import type { Issue } from '../base/issue.ts';
import type { RepairProposal } from './repair-answer.ts';
import { validationIssue } from './validation-issue.ts';

/** Square metres are precise enough to be said. */
const DECIMALS = 4;

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

/** The issue that says of a feature that it is used repaired, with what that changed. */
function repairedIssue({ id, before, after, difference }: RepairProposal): Issue {
  const at = { feature: id };
  if (before === null || difference === null) {
    return validationIssue('feature-repaired', at, { after: rounded(after) });
  }
  return validationIssue('feature-repaired-from', at, {
    before: rounded(before),
    after: rounded(after),
    difference: rounded(difference),
  });
}

/**
 * Returns the issues of a file of which some features are used repaired: what was wrong with such a feature is replaced
 * by one warning that says what the repair changed.
 */
export function issuesAfterRepairs(
  issues: readonly Issue[],
  accepted: readonly RepairProposal[],
): readonly Issue[] {
  if (accepted.length === 0) return issues;
  const codes = new Map(accepted.map((proposal) => [proposal.id, new Set<string>(proposal.codes)]));
  const isMended = ({ code, at }: Issue) => codes.get(at.feature ?? '')?.has(code) === true;
  const left = issues.filter((issue) => !isMended(issue) && issue.code !== 'nothing-to-measure');
  return [...left, ...accepted.map(repairedIssue)];
}
