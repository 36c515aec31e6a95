import type { Issue, Outcome } from '../core/base/issue.ts';
import type { Background } from '../core/project/background.ts';
import type { EditedProject } from '../core/project/history.ts';

/** A project as a list shows it. */
export interface ProjectSummary {
  readonly id: string;
  readonly title: string;
  /** ISO date and time. */
  readonly savedAt: string;
  readonly boundaries: number;
}

/** When a copy of a project was last taken off the device, and what it held. */
export interface Backup {
  /** ISO date and time. */
  readonly at: string;
  readonly revision: number;
}

/** A project as it is stored, with its history. */
export interface StoredProject extends EditedProject {
  /** How often it was saved, from 1. */
  readonly revision: number;
  /** ISO date and time. */
  readonly savedAt: string;
  readonly backup: Backup | null;
}

/** The bytes of a file, under the SHA-256 that they have. */
export interface FileToKeep {
  readonly sha256: string;
  readonly content: Blob;
}

export interface ProjectToSave extends EditedProject {
  /** The revision that was read before; 0 where the project is new. */
  readonly base: number;
  /** ISO date and time. */
  readonly savedAt: string;
  /** Files that the project needs and that may not be kept yet. */
  readonly files: readonly FileToKeep[];
}

/** `overtaken`: the project was saved, or removed, by somebody else since it was read. Nothing was written then. */
export type SaveResult =
  { readonly status: 'saved'; readonly revision: number } | { readonly status: 'overtaken' };

/** What is remembered beside the projects. */
export interface Settings {
  /** The project that was looked at last. */
  readonly currentProject: string;
  /** Whether the browser was asked to keep what is stored. */
  readonly isPersistenceAsked: boolean;
}

/** What another tab did. */
export type StorageChange =
  | { readonly kind: 'saved'; readonly projectId: string; readonly revision: number }
  | { readonly kind: 'removed'; readonly projectId: string }
  | { readonly kind: 'backgrounds-changed' }
  | { readonly kind: 'everything-deleted' };

/** Where the backgrounds that the person added are kept; it fails as the rest of the storage does. */
export interface BackgroundStorage {
  /** Returns all backgrounds, the top one first. */
  backgrounds(): Promise<readonly Background[]>;
  /** Writes a background in place of the one of its id; `content` are its bytes, which otherwise stay as they are. */
  putBackground(background: Background, content?: Blob): Promise<void>;
  /** Takes a background out, with its bytes. */
  removeBackground(id: string): Promise<void>;
  /** Returns the bytes of a background as they came; `null` where none are kept. */
  backgroundContent(id: string): Promise<Blob | null>;
}

/**
 * Where projects are kept on this device. Every promise rejects with a `StorageFailure` where the world fails: nothing
 * of the call was then written.
 */
export interface ProjectStorage extends BackgroundStorage {
  /** Returns all projects, the one saved last first. */
  list(): Promise<readonly ProjectSummary[]>;
  /** Returns a project; `null` where there is none, an outcome without a value where it cannot be read. */
  load(id: string): Promise<Outcome<StoredProject> | null>;
  /** Writes project, history and files together or not at all, and drops the files that nothing needs any more. */
  save(project: ProjectToSave): Promise<SaveResult>;
  /** Takes a project out, with its history and the files that no other project needs. */
  remove(id: string): Promise<void>;
  /** Returns the bytes of a file as they came; `null` where they are not kept. */
  file(sha256: string): Promise<Blob | null>;
  /** Returns how many bytes the files of all projects and of the backgrounds have. */
  keptBytes(): Promise<number>;
  /** Notes that a copy of a project was taken off the device; where the project is gone it notes nothing. */
  recordBackup(id: string, backup: Backup): Promise<void>;
  setting<Name extends keyof Settings>(name: Name): Promise<Settings[Name] | null>;
  putSetting<Name extends keyof Settings>(name: Name, value: Settings[Name]): Promise<void>;
  /** Empties the whole storage. */
  deleteEverything(): Promise<void>;
  /** Calls back with what other tabs do; returns what ends it. */
  subscribe(listener: (change: StorageChange) => void): () => void;
  close(): void;
}

/** Returns a stored project with the issues of its parts; without a value where the project itself cannot be read. */
export function storedOutcome(
  project: Outcome<EditedProject['project']>,
  history: Outcome<EditedProject['history']>,
  rest: Pick<StoredProject, 'revision' | 'savedAt' | 'backup'>,
): Outcome<StoredProject> {
  const issues: readonly Issue[] = [...project.issues, ...history.issues];
  if (project.value === null || history.value === null) return { value: null, issues };
  return { value: { project: project.value, history: history.value, ...rest }, issues };
}
