import type { DBSchema, IDBPDatabase } from 'idb';
import type { Background } from '../../core/project/background.ts';
import type { History, HistoryStep } from '../../core/project/history.ts';
import type { ProjectDocument } from '../../core/project/project-document.ts';
import type { Backup, FileToKeep, ProjectSummary, Settings } from '../storage.ts';

/** A project with what is asked of it without reading it, and the order of its steps. */
export interface ProjectRecord extends ProjectSummary {
  readonly revision: number;
  readonly backup: Backup | null;
  readonly document: ProjectDocument;
  readonly past: readonly number[];
  readonly future: readonly number[];
  /** The files that the project and its history need: the index over them counts who needs a file. */
  readonly files: readonly string[];
}

/** A step of a history under its project and its id: an edit writes one, and not the hundred before it. */
export interface StepRecord {
  readonly projectId: string;
  readonly id: number;
  readonly step: HistoryStep;
}

/** What the database holds, as its newest migration leaves it. */
export interface DatabaseSchema extends DBSchema {
  projects: { key: string; value: ProjectRecord; indexes: { files: string } };
  steps: { key: [projectId: string, id: number]; value: StepRecord };
  files: { key: string; value: FileToKeep };
  backgrounds: { key: string; value: Background };
  /** The bytes of backgrounds by their id: to move one writes no file again. */
  'background-contents': { key: string; value: Blob };
  settings: { key: keyof Settings; value: Settings[keyof Settings] };
}

export type Database = IDBPDatabase<DatabaseSchema>;

export const allStores = [
  'projects',
  'steps',
  'files',
  'settings',
  'backgrounds',
  'background-contents',
] as const;

/** Returns the ids of a history in its order. */
export function stepIds({ past, future }: History): Pick<ProjectRecord, 'past' | 'future'> {
  return { past: past.map(({ id }) => id), future: future.map(({ id }) => id) };
}
