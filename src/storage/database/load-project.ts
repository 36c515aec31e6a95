import type { Outcome } from '../../core/base/issue.ts';
import { readProjectDocument } from '../../core/project/project-document.ts';
import { readStoredHistory } from '../../core/project/stored-history.ts';
import { storedOutcome } from '../storage.ts';
import type { StoredProject } from '../storage.ts';
import type { ProjectRecord, StepRecord } from './database-schema.ts';
import type { Transaction } from './in-transaction.ts';

async function recordsOf(transaction: Transaction<'readonly'>, id: string) {
  const record = await transaction.objectStore('projects').get(id);
  const range = IDBKeyRange.bound([id], [id, []]);
  const steps = record === undefined ? [] : await transaction.objectStore('steps').getAll(range);
  return { record, steps };
}

/** Steps in the order that the record says; `undefined` where one is missing, which no history has. */
function historyOf({ past, future }: ProjectRecord, steps: readonly StepRecord[]): unknown {
  const byId = new Map(steps.map(({ id, step }) => [id, step]));
  const inOrder = (ids: readonly number[]) => ids.map((id) => byId.get(id));
  return { past: inOrder(past), future: inOrder(future) };
}

/** Returns a project with its history, checked; `null` where there is none of that id. */
export async function loadProject(
  transaction: Transaction<'readonly'>,
  id: string,
): Promise<Outcome<StoredProject> | null> {
  const { record, steps } = await recordsOf(transaction, id);
  if (record === undefined) return null;
  const { revision, savedAt, backup, title, document } = record;
  const project = readProjectDocument(document, title);
  const history = readStoredHistory(historyOf(record, steps), title);
  return storedOutcome(project, history, { revision, savedAt, backup });
}
