import { askToPersist, deviceRoom } from '../storage/device.ts';
import type { DeviceRoom } from '../storage/device.ts';
import type { ProjectStorage, ProjectSummary } from '../storage/storage.ts';
import type { ProjectState } from './project.svelte.ts';

/** What is kept on the device, and how much room it takes. */
interface ShelfRoom extends DeviceRoom {
  /** The files that the person opened, in all projects. */
  readonly keptBytes: number;
}

/** All projects on the device, and the room that they take. */
export class ProjectShelf {
  readonly #storage: ProjectStorage;
  readonly #project: ProjectState;
  #projects: readonly ProjectSummary[] = $state.raw([]);
  #room: ShelfRoom | null = $state.raw(null);

  constructor(storage: ProjectStorage, project: ProjectState) {
    this.#storage = storage;
    this.#project = project;
    storage.subscribe(() => void this.refresh());
  }

  /** The projects, the one saved last first, as they were when they were last looked up. */
  get projects(): readonly ProjectSummary[] {
    return this.#projects;
  }

  /** `null` before it was looked up. */
  get room(): ShelfRoom | null {
    return this.#room;
  }

  /** Looks up what is kept. */
  async refresh(): Promise<void> {
    const [projects, keptBytes, room] = await Promise.all([
      this.#storage.list(),
      this.#storage.keptBytes(),
      deviceRoom(),
    ]);
    this.#projects = projects;
    this.#room = { ...room, keptBytes };
  }

  /** Takes a project out; where it is open, the one saved last among the others is opened, or a new one is begun. */
  async remove(id: string): Promise<void> {
    await this.#storage.remove(id);
    await this.refresh();
    if (id !== this.#project.current.id) return;
    const [last] = this.#projects;
    if (last === undefined || !(await this.#project.open(last.id))) this.#project.forget();
  }

  /** Deletes all projects and files from the device, and begins anew. */
  async deleteEverything(): Promise<void> {
    await this.#storage.deleteEverything();
    this.#project.forget();
    await this.refresh();
  }

  /** Asks the browser once to keep what is stored, as soon as there is something to lose. */
  async askOnce(): Promise<void> {
    const { boundaries, notes, walk } = this.#project.current;
    if (boundaries.length + notes.length === 0 && walk === null) return;
    if ((await this.#storage.setting('isPersistenceAsked')) === true) return;
    await this.#storage.putSetting('isPersistenceAsked', true);
    await askToPersist();
  }
}
