import type { Edit } from '../../src/core/project/edit.ts';
import { noHistory, perform, undo } from '../../src/core/project/history.ts';
import type { EditedProject } from '../../src/core/project/history.ts';
import type { Project } from '../../src/core/project/project.ts';
import type { ProjectDesk } from '../../src/state/project-desk.ts';
import { AT, project } from './projects.ts';

/** A project in memory, with its history. */
export class MemoryDesk implements ProjectDesk {
  #edited: EditedProject = $state.raw({ project: project(), history: noHistory });

  get current(): Project {
    return this.#edited.project;
  }

  get steps(): readonly string[] {
    return this.#edited.history.past.map(({ code }) => code);
  }

  edit(edit: Edit): void {
    this.#edited = perform(this.#edited, edit, AT);
  }

  undo(): void {
    this.#edited = undo(this.#edited);
  }
}
