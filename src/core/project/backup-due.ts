import type { Project } from './project.ts';

/** How many edits, and how many days with any, may be lost with the device before it is said. */
const MOST_EDITS = 20;
const MOST_DAYS = 7;

const MILLISECONDS_A_DAY = 86_400_000;

/** How a project stands against the last copy of it. */
export interface BackupState {
  readonly project: Project;
  /** How often it was saved. */
  readonly revision: number;
  /** The last copy; `null` where there is none. */
  readonly backup: { readonly at: string; readonly revision: number } | null;
}

/**
 * Returns whether a copy of the project is due at an ISO date and time: after twenty edits, or after a week in which
 * there was one, since the last copy or since it was begun. An empty project has nothing to lose.
 */
export function isBackupDue({ project, revision, backup }: BackupState, now: string): boolean {
  if (project.boundaries.length + project.notes.length === 0) return false;
  const edits = revision - (backup?.revision ?? 0);
  const days = (Date.parse(now) - Date.parse(backup?.at ?? project.createdAt)) / MILLISECONDS_A_DAY;
  return edits >= MOST_EDITS || (edits > 0 && days >= MOST_DAYS);
}
