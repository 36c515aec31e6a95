import * as v from 'valibot';
import type { Outcome } from '../base/issue.ts';
import { editCodes } from './edit.ts';
import { MOST_STEPS, noHistory } from './history.ts';
import type { History } from './history.ts';
import { projectIssue } from './project-issue.ts';
import type { ProjectIssueCode } from './project-issue.ts';
import { projectParts } from './project-schema.ts';

const parts = v.partial(v.strictObject(projectParts));

const steps = v.pipe(
  v.array(
    v.strictObject({
      id: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      code: v.picklist(editCodes),
      params: v.record(v.string(), v.union([v.string(), v.number()])),
      at: v.pipe(v.string(), v.isoTimestamp()),
      before: parts,
      after: parts,
    }),
  ),
  v.maxLength(MOST_STEPS),
);

const historySchema = v.strictObject({ past: steps, future: steps });

/**
 * Returns the history that stored data hold. One that cannot be read is dropped with a warning: the project stands
 * without it. `value` is what was read, not a copy: what its steps share stays shared.
 */
export function readStoredHistory(stored: unknown, file: string): Outcome<History, ProjectIssueCode> {
  if (v.is(historySchema, stored)) return { value: stored as History, issues: [] };
  return { value: noHistory, issues: [projectIssue('project-history-dropped', { file })] };
}
