import { isBackupDue } from '../core/project/backup-due.ts';
import { renameBoundary, setPrivate } from '../core/project/boundary-edits.ts';
import { renameProject } from '../core/project/project-edits.ts';
import type { OwnBoundary } from '../core/project/project.ts';
import type { OpenProject } from './open-project.ts';
import type { OwnBoundaries } from './own-boundaries.ts';

/** Returns the project and what is kept beside it, as a panel shows them. */
export function projectView({ project, shelf }: OpenProject) {
  const { current, history, saved, issues, backupState } = project;
  const { projects, room } = shelf;
  return {
    current,
    history,
    saved,
    issues,
    projects,
    room,
    isBackupDue: isBackupDue(backupState, project.now()),
  };
}

/** Returns what a panel lets the person do with projects, as functions that return nothing. */
export function projectActions({ project, shelf, deleteEverything }: OpenProject, own: OwnBoundaries) {
  const boundary = (id: string): OwnBoundary | null =>
    project.current.boundaries.find((candidate) => candidate.id === id) ?? null;
  return {
    undo: () => void project.undo(),
    redo: () => void project.redo(),
    rename: (title: string) => void project.edit(renameProject(title)),
    refresh: () => void shelf.refresh(),
    open: (id: string) => void project.open(id),
    begin: () => void project.begin().then(() => shelf.refresh()),
    remove: () => void shelf.remove(project.current.id),
    deleteEverything: () => void deleteEverything(),
    choose: (id: string) => void own.choose(id),
    renameBoundary: (id: string, name: string) => {
      const found = boundary(id);
      if (found !== null) void project.edit(renameBoundary(found, name));
    },
    setPrivate: (id: string, isPrivate: boolean) => {
      const found = boundary(id);
      if (found !== null) void project.edit(setPrivate(found, isPrivate));
    },
  };
}
