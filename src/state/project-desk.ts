import type { Edit } from '../core/project/edit.ts';
import type { Project } from '../core/project/project.ts';

/** The project that somebody works on, as far as those need it who make edits to it. */
export interface ProjectDesk {
  readonly current: Project;
  /** Makes an edit, and keeps it at once with the files that it brings. */
  edit(edit: Edit, files?: readonly { readonly sha256: string; readonly content: Blob }[]): unknown;
  /** Returns the bytes of a file that the project keeps; `null` where they are gone. */
  file(sha256: string): Promise<Blob | null>;
}
