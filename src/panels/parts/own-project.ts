import type { Issue } from '../../core/base/issue.ts';
import type { History } from '../../core/project/history.ts';
import type { Project } from '../../core/project/project.ts';
import type { ProjectShelf } from '../../state/project-shelf.svelte.ts';
import type { SavedState } from '../../state/project.svelte.ts';

/** The project of the person, and what is kept beside it. */
export interface OwnProject {
  readonly current: Project;
  readonly history: History;
  readonly saved: SavedState;
  /** What is wrong with what was stored. */
  readonly issues: readonly Issue[];
  /** All projects on the device, as they were when they were last looked up. */
  readonly projects: ProjectShelf['projects'];
  /** `null` before it was looked up. */
  readonly room: ProjectShelf['room'];
  /** Whether much would be lost with the device. */
  readonly isBackupDue: boolean;
}

/** What the person can do with projects. */
export interface ProjectActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly rename: (title: string) => void;
  /** Look up projects and room again. */
  readonly refresh: () => void;
  readonly open: (id: string) => void;
  readonly begin: () => void;
  /** Delete the project that is open. */
  readonly remove: () => void;
  readonly deleteEverything: () => void;
  /** Look at a boundary. */
  readonly choose: (boundaryId: string) => void;
  readonly renameBoundary: (boundaryId: string, name: string) => void;
  readonly setPrivate: (boundaryId: string, isPrivate: boolean) => void;
}
