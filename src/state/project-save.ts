import type { Issue } from '../core/base/issue.ts';
import { projectIssue } from '../core/project/project-issue.ts';
import type { EditedProject } from '../core/project/history.ts';
import { exclusively } from '../storage/exclusively.ts';
import type { FileToKeep, ProjectStorage, StoredProject } from '../storage/storage.ts';

/** A change that is not on the disk yet, and that can be made again on what another tab wrote meanwhile. */
export interface PendingChange {
  readonly change: (edited: EditedProject) => EditedProject;
  readonly files: readonly FileToKeep[];
}

/** A project as it was last read or written; `revision` 0 is one that was never saved. */
export type Base = StoredProject;

/**
 * What came of saving: the project as it is now on the disk, and whether it holds what another tab wrote; or why it is no
 * longer there.
 */
export type SaveOutcome =
  | { readonly status: 'saved'; readonly base: Base; readonly isMerged: boolean }
  | { readonly status: 'gone'; readonly issues: readonly Issue[] };

/** A tab that is overtaken as often as this is not waited for: something is wrong. */
const MOST_ATTEMPTS = 10;

/**
 * Saves a project with changes made on it. Where another tab saved it meanwhile, what that tab wrote is read and the
 * changes are made on it: nobody's are lost. Rejects with a `StorageFailure`; nothing was then written.
 */
export async function saveChanges(
  storage: ProjectStorage,
  base: Base,
  pending: readonly PendingChange[],
  now: () => string,
): Promise<SaveOutcome> {
  return exclusively(`mosaico.project.${base.project.id}`, async () => {
    let read = base;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const edited = pending.reduce<EditedProject>((state, { change }) => change(state), read);
      const savedAt = now();
      const { project, history } = edited;
      const files = pending.flatMap((one) => one.files);
      const result = await storage.save({ project, history, base: read.revision, savedAt, files });
      if (result.status === 'saved') {
        return {
          status: 'saved',
          isMerged: read !== base,
          base: { project, history, savedAt, revision: result.revision, backup: read.backup },
        };
      }
      const outcome = await storage.load(base.project.id);
      const found = outcome?.value ?? null;
      if (found === null) return { status: 'gone', issues: issuesOfGone(base, outcome?.issues) };
      read = found;
    }
    throw new Error(`Project ${base.project.id} was overtaken ${String(MOST_ATTEMPTS)} times.`);
  });
}

function issuesOfGone({ project }: Base, issues: readonly Issue[] | undefined): readonly Issue[] {
  return issues ?? [projectIssue('project-removed-elsewhere', {}, { title: project.title })];
}
