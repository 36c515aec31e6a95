import type { Issue, Outcome } from '../core/base/issue.ts';
import type { Edit } from '../core/project/edit.ts';
import { noHistory, perform, redo, undo } from '../core/project/history.ts';
import type { EditedProject, History } from '../core/project/history.ts';
import { newProject } from '../core/project/new-project.ts';
import { projectIssue } from '../core/project/project-issue.ts';
import type { Project } from '../core/project/project.ts';
import { StorageFailure, storageFailure } from '../storage/storage-failure.ts';
import type { StorageFailureReason } from '../storage/storage-failure.ts';
import type { Backup, FileToKeep, ProjectStorage, StorageChange, StoredProject } from '../storage/storage.ts';
import { newId } from './new-id.ts';
import { saveChanges } from './project-save.ts';
import type { Base, PendingChange } from './project-save.ts';

/** How much of the project is on the disk. `not-kept` goes on in memory, and tries again with the next edit. */
export type SavedState =
  | { readonly status: 'nothing-to-keep' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved'; readonly at: string }
  | { readonly status: 'not-kept'; readonly reason: StorageFailureReason };

export interface ProjectWorld {
  readonly storage: ProjectStorage;
  /** ISO date and time. */
  readonly now: () => string;
  /** What a project is called that nobody named. */
  readonly title: () => string;
  /** Why the storage lasts no longer than the page; `null` where it does. */
  readonly notKept: () => StorageFailureReason | null;
}

/** The project that is worked on: edited in memory at once, and saved with every edit. */
export class ProjectState {
  readonly #world: ProjectWorld;
  #base: Base;
  #pending: readonly PendingChange[] = [];
  #edited: EditedProject = $state.raw({ project: emptyProject('', ''), history: noHistory });
  #saved: SavedState = $state.raw({ status: 'nothing-to-keep' });
  #backup: Backup | null = $state.raw(null);
  #revision = $state(0);
  #issues: readonly Issue[] = $state.raw([]);
  #saving: Promise<void> | null = null;
  /** Saving waits for it: what is edited meanwhile is an edit of the project that it brings. */
  #starting: Promise<void> | null = null;
  /** Called when the project is another than before: edited, undone, opened, or changed by another tab. */
  onchange: (project: Project) => void = () => undefined;
  /** Called after each save. */
  onsaved: () => void = () => undefined;

  constructor(world: ProjectWorld) {
    this.#world = world;
    this.#base = unsaved(emptyProject(world.title(), world.now()));
    this.#edited = this.#base;
    world.storage.subscribe((change) => void this.#hear(change));
  }

  get current(): Project {
    return this.#edited.project;
  }

  get history(): History {
    return this.#edited.history;
  }

  get saved(): SavedState {
    return this.#saved;
  }

  /** ISO date and time. */
  now(): string {
    return this.#world.now();
  }

  /** How often the project was saved, and the last copy of it. */
  get backupState() {
    return { project: this.current, revision: this.#revision, backup: this.#backup };
  }

  /** Whether closing the page now loses something. */
  get isAtRisk(): boolean {
    const isKept = this.#saved.status === 'saved' || this.#saved.status === 'nothing-to-keep';
    return !isKept && (this.#pending.length > 0 || this.#base.revision > 0);
  }

  /** What is wrong with what was stored. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** Makes an edit, and keeps the files that it brings. Resolves once it was saved, or could not be. */
  edit(edit: Edit, files: readonly FileToKeep[] = []): Promise<void> {
    const at = this.#world.now();
    return this.#make({ change: (edited) => perform(edited, edit, at), files });
  }

  undo = (): Promise<void> => this.#make({ change: undo, files: [] });

  redo = (): Promise<void> => this.#make({ change: redo, files: [] });

  /** Leaves the project that was deleted for a new one. */
  forget(): void {
    this.#lose([]);
  }

  /** Returns the bytes of a file that the project keeps; `null` where they are gone. */
  async file(sha256: string): Promise<Blob | null> {
    const given = this.#pending.flatMap(({ files }) => files).find((file) => file.sha256 === sha256);
    return given?.content ?? this.#world.storage.file(sha256);
  }

  /**
   * Opens the project that was looked at last, else the one saved last, if there is any. What was edited before it was
   * there is made again on it.
   */
  start(): Promise<void> {
    this.#starting = this.#openLast()
      .catch((cause: unknown) => this.#fail(cause))
      .finally(() => (this.#starting = null));
    return this.#starting;
  }

  /**
   * Opens a project. Where it is gone or cannot be read, and where the one that is open could not be saved, that stays
   * open, and it is said why. What is edited until the other is there is kept in the one that is open.
   */
  async open(id: string): Promise<boolean> {
    while (await this.#saveAll()) {
      const outcome = await this.#world.storage.load(id);
      if (this.#pending.length > 0) continue;
      return this.#takeFound(outcome);
    }
    return false;
  }

  /** Begins a project that is kept from its first edit on. */
  async begin(title = this.#world.title()): Promise<void> {
    if (!(await this.#saveAll())) return;
    this.#take(unsaved(emptyProject(title, this.#world.now())), []);
  }

  /**
   * Adds a project with its files, all or nothing, and opens it; one that is on the device already is added beside it.
   * Rejects with a `StorageFailure`.
   */
  async add(project: Project, files: readonly FileToKeep[]): Promise<void> {
    const { storage, now } = this.#world;
    const isThere = (await storage.load(project.id)) !== null;
    const added = isThere ? { ...project, id: newId() } : project;
    await storage.save({ project: added, history: noHistory, base: 0, savedAt: now(), files });
    await this.open(added.id);
  }

  /** Notes that a copy of the project, as it was last saved, was taken off the device. */
  async recordBackup(): Promise<void> {
    await this.#saving;
    const backup = { at: this.#world.now(), revision: this.#base.revision };
    await this.#world.storage.recordBackup(this.current.id, backup);
    this.#base = { ...this.#base, backup };
    this.#backup = backup;
  }

  async #openLast(): Promise<void> {
    const { storage } = this.#world;
    const id = await storage.setting('currentProject');
    const outcome = id === null ? null : await storage.load(id);
    if (outcome !== null && outcome.value !== null) return this.#take(outcome.value, outcome.issues);
    const [last] = await storage.list();
    if (last === undefined) this.#settle(this.#base);
    else await this.#takeFound(await storage.load(last.id));
  }

  /** Returns whether there was something to take; where not, it is said why. */
  async #takeFound(outcome: Outcome<StoredProject> | null): Promise<boolean> {
    if (outcome === null || outcome.value === null) {
      this.#issues = outcome?.issues ?? [projectIssue('project-removed-elsewhere', {}, { title: '–' })];
      return false;
    }
    this.#take(outcome.value, outcome.issues);
    await this.#remember();
    return true;
  }

  /** Goes over to what is stored, with the edits that are not stored yet made again on it. */
  #take(base: Base, issues: readonly Issue[]): void {
    this.#issues = issues;
    this.#settle(base);
    this.#show(withChanges(base, this.#pending));
  }

  /** What stands on the disk now. */
  #settle(base: Base): void {
    this.#base = base;
    this.#backup = base.backup;
    this.#revision = base.revision;
    const isMore = this.#pending.length > 0;
    this.#saved = isMore ? { status: 'saving' } : savedState(base, this.#world.notKept());
  }

  #show({ project, history }: EditedProject): void {
    const isOther = project !== this.#edited.project;
    this.#edited = { project, history };
    if (isOther) this.onchange(project);
  }

  #make(pending: PendingChange): Promise<void> {
    const changed = pending.change(this.#edited);
    if (changed === this.#edited) return this.#saving ?? Promise.resolve();
    this.#pending = [...this.#pending, pending];
    this.#saved = { status: 'saving' };
    this.#show(changed);
    return this.#startSaving();
  }

  #startSaving(): Promise<void> {
    this.#saving ??= this.#save().finally(() => (this.#saving = null));
    return this.#saving;
  }

  /** Returns whether everything is saved, after another try where something is not. */
  async #saveAll(): Promise<boolean> {
    await this.#startSaving();
    return this.#pending.length === 0;
  }

  /** Saves until nothing is left to save: what is edited while it saves goes with the next. */
  async #save(): Promise<void> {
    const { storage, now } = this.#world;
    if (this.#starting !== null) await this.#starting;
    while (this.#pending.length > 0) {
      const pending = this.#pending;
      try {
        const outcome = await saveChanges(storage, this.#base, pending, now);
        if (outcome.status === 'gone') return this.#lose(outcome.issues);
        this.#pending = this.#pending.slice(pending.length);
        this.#settle(outcome.base);
        if (outcome.isMerged) this.#show(withChanges(outcome.base, this.#pending));
        if (outcome.base.revision === 1) await this.#remember();
        this.onsaved();
      } catch (cause) {
        return this.#fail(cause);
      }
    }
  }

  /** What the world did is said; a bug is thrown on. */
  #fail(cause: unknown): void {
    this.#saved = { status: 'not-kept', reason: storageFailure(cause).reason };
    if (!(cause instanceof StorageFailure)) throw cause;
  }

  #remember(): Promise<void> {
    return this.#world.storage.putSetting('currentProject', this.current.id);
  }

  /** The project is no longer there: another tab removed it. */
  #lose(issues: readonly Issue[]): void {
    const { title, now } = this.#world;
    this.#pending = [];
    this.#take(unsaved(emptyProject(title(), now())), issues);
  }

  /** Follows what another tab did, unless there is something of our own to save: saving brings both together. */
  async #hear(change: StorageChange): Promise<void> {
    if (change.kind === 'backgrounds-changed') return;
    if (change.kind === 'everything-deleted') return this.#lose([]);
    if (change.projectId !== this.current.id || this.#pending.length > 0) return;
    const { title } = this.current;
    if (change.kind === 'removed') {
      return this.#lose([projectIssue('project-removed-elsewhere', {}, { title })]);
    }
    if (change.revision <= this.#base.revision) return;
    const outcome = await this.#world.storage.load(change.projectId);
    if (outcome === null || outcome.value === null || this.#pending.length > 0) return;
    // What was saved here while it was read is newer.
    if (outcome.value.revision <= this.#base.revision) return;
    this.#take(outcome.value, outcome.issues);
  }
}

function savedState({ revision, savedAt }: Base, notKept: StorageFailureReason | null): SavedState {
  if (notKept !== null) return { status: 'not-kept', reason: notKept };
  return revision === 0 ? { status: 'nothing-to-keep' } : { status: 'saved', at: savedAt };
}

function withChanges(base: Base, pending: readonly PendingChange[]): EditedProject {
  return pending.reduce<EditedProject>((state, { change }) => change(state), base);
}

function emptyProject(title: string, createdAt: string): Project {
  return newProject({ id: newId(), title, createdAt });
}

function unsaved(project: Project): Base {
  return { project, history: noHistory, revision: 0, savedAt: project.createdAt, backup: null };
}
