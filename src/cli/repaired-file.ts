import { issuesAfterRepairs } from '../core/validation/issues-after-repairs.ts';
import { proposeRepairs } from '../core/validation/propose-repairs.ts';
import { withRepairs } from '../core/validation/with-repairs.ts';
import type { CheckedFile } from './check-file.ts';

/**
 * Returns a checked file in which every feature that can be repaired is, to be called where the person consented. What
 * was wrong with such a feature is replaced by one issue that says what the repair changed.
 */
export function withConsent(checked: CheckedFile): CheckedFile {
  const accepted = proposeRepairs(checked.candidates).filter((answer) => answer.geometry !== null);
  const repaired = new Set(accepted.map(({ id }) => id));
  const areal = withRepairs(checked.areal, accepted);
  const unknown = new Set([...checked.unknown].filter((id) => !repaired.has(id)));
  return {
    ...checked,
    areal,
    unknown,
    isUnknown: areal.length === 0 && unknown.size > 0,
    issues: issuesAfterRepairs(checked.issues, accepted),
  };
}
