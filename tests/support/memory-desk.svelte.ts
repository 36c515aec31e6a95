import { SvelteMap } from 'svelte/reactivity';
import type { Edit } from '../../src/core/project/edit.ts';
import { noHistory, perform, undo } from '../../src/core/project/history.ts';
import type { EditedProject } from '../../src/core/project/history.ts';
import type { Project } from '../../src/core/project/project.ts';
import type { ProjectDesk } from '../../src/state/project-desk.ts';
import { AT, project } from './projects.ts';

/** A project in memory, with its history. */
export class MemoryDesk implements ProjectDesk {
  readonly #files = new SvelteMap<string, Blob>();
  #edited: EditedProject = $state.raw({ project: project(), history: noHistory });

  get current(): Project {
    return this.#edited.project;
  }

  get steps(): readonly string[] {
    return this.#edited.history.past.map(({ code }) => code);
  }

  edit(edit: Edit, files: readonly { readonly sha256: string; readonly content: Blob }[] = []): void {
    this.#edited = perform(this.#edited, edit, AT);
    for (const { sha256, content } of files) this.#files.set(sha256, content);
  }

  async file(sha256: string): Promise<Blob | null> {
    return this.#files.get(sha256) ?? null;
  }

  undo(): void {
    this.#edited = undo(this.#edited);
  }
}
