import { neededFiles } from '../../core/project/kept-files.ts';
import { projectDocument } from '../../core/project/project-document.ts';
import type { ProjectToSave, SaveResult } from '../storage.ts';
import { stepIds } from './database-schema.ts';
import type { ProjectRecord } from './database-schema.ts';
import type { Transaction } from './in-transaction.ts';

type Writing = Transaction<'readwrite'>;

/** Returns the keys of all steps of a project. */
function stepRange(projectId: string): IDBKeyRange {
  return IDBKeyRange.bound([projectId], [projectId, []]);
}

async function saveSteps(transaction: Writing, { project, history }: ProjectToSave): Promise<void> {
  const steps = transaction.objectStore('steps');
  const stored = (await steps.getAllKeys(stepRange(project.id))).map(([, id]) => id);
  const all = [...history.past, ...history.future];
  for (const id of stored) {
    if (!all.some((step) => step.id === id)) await steps.delete([project.id, id]);
  }
  for (const step of all) {
    if (!stored.includes(step.id)) await steps.put({ projectId: project.id, id: step.id, step });
  }
}

/** Drops those of the files that no project needs. */
async function dropFiles(transaction: Writing, hashes: readonly string[]): Promise<void> {
  const needs = transaction.objectStore('projects').index('files');
  for (const sha256 of hashes) {
    if ((await needs.count(sha256)) === 0) await transaction.objectStore('files').delete(sha256);
  }
}

async function keepFiles(transaction: Writing, files: ProjectToSave['files']): Promise<void> {
  const store = transaction.objectStore('files');
  for (const { sha256, content } of files) {
    if ((await store.getKey(sha256)) === undefined) await store.put({ sha256, content });
  }
}

function recordOf(toSave: ProjectToSave, backup: ProjectRecord['backup']): ProjectRecord {
  const { project, history, base, savedAt } = toSave;
  return {
    id: project.id,
    title: project.title,
    savedAt,
    boundaries: project.boundaries.length,
    revision: base + 1,
    backup,
    document: projectDocument(project),
    ...stepIds(history),
    files: neededFiles(project, history),
  };
}

/** Writes a project, the steps that are new, and its files, unless it was overtaken. Files that are kept stay as they are. */
export async function saveProject(transaction: Writing, toSave: ProjectToSave): Promise<SaveResult> {
  const projects = transaction.objectStore('projects');
  const stored = await projects.get(toSave.project.id);
  if ((stored?.revision ?? 0) !== toSave.base) return { status: 'overtaken' };
  const record = recordOf(toSave, stored?.backup ?? null);
  await projects.put(record);
  await saveSteps(transaction, toSave);
  await keepFiles(
    transaction,
    toSave.files.filter(({ sha256 }) => record.files.includes(sha256)),
  );
  await dropFiles(transaction, stored?.files.filter((sha256) => !record.files.includes(sha256)) ?? []);
  return { status: 'saved', revision: record.revision };
}

/** Takes a project out, with its steps and the files that no other project needs. */
export async function removeProject(transaction: Writing, id: string): Promise<void> {
  const stored = await transaction.objectStore('projects').get(id);
  if (stored === undefined) return;
  await transaction.objectStore('projects').delete(id);
  await transaction.objectStore('steps').delete(stepRange(id));
  await dropFiles(transaction, stored.files);
}
