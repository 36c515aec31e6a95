import type { Issue } from '../core/base/issue.ts';
import { validationIssue } from '../core/validation/validation-issue.ts';
import { withRepairs } from '../core/validation/propose-repairs.ts';
import type { RepairProposal } from '../core/validation/propose-repairs.ts';
import type { CheckedFile } from './check-file.ts';

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
 * Returns a checked file in which every feature that can be repaired is, to be called where the person consented. What
 * was wrong with such a feature is replaced by one issue that says what the repair changed.
 */
export function withConsent(checked: CheckedFile): CheckedFile {
  const accepted = checked.repairs().filter((answer) => answer.geometry !== null);
  const codes = new Map(accepted.map((proposal) => [proposal.id, new Set<string>(proposal.codes)]));
  const areal = withRepairs(checked.areal, accepted);
  const unknown = new Set([...checked.unknown].filter((id) => !codes.has(id)));
  const isMended = ({ code, at }: Issue) => codes.get(at.feature ?? '')?.has(code) === true;
  const isOver = ({ code }: Issue) => code === 'nothing-to-measure' && areal.length > 0;
  return {
    ...checked,
    areal,
    unknown,
    isUnknown: areal.length === 0 && unknown.size > 0,
    issues: [
      ...checked.issues.filter((issue) => !isMended(issue) && !isOver(issue)),
      ...accepted.map(repairedIssue),
    ],
  };
}
