import type { Project } from './project.ts';

/** What an edit does, for the history to say in the language of the reader. */
export const editCodes = [
  'project-renamed',
  'boundary-added',
  'boundary-chosen',
  'boundary-renamed',
  'boundary-read-again',
  'boundary-repaired',
  'boundary-unrepaired',
  'boundary-private',
  'boundary-shared',
  'boundary-removed',
  'area-stated',
  'area-unstated',
  'drawing-added',
  'drawing-changed',
  'error-declared',
  'walk-started',
  'walk-point-added',
  'walk-point-dropped',
  'walk-paused',
  'walk-resumed',
  'walk-finished',
  'walk-discarded',
  'note-added',
  'note-changed',
  'note-removed',
  'figure-added',
  'figure-changed',
  'figure-removed',
] as const;

export type EditCode = (typeof editCodes)[number];

export type EditParams = Readonly<Record<string, string | number>>;

/**
 * A change to a project, as a value: it can be read, made, and made again on what another tab wrote meanwhile. `apply`
 * returns the changed project, and the same one where there is nothing to change, such as where the boundary is gone.
 */
export interface Edit {
  readonly code: EditCode;
  /** What the sentence needs: names and numbers. */
  readonly params: EditParams;
  /** Whether it is a step of the history. Looking at another boundary is none, nor is a point of a walk. */
  readonly isStep: boolean;
  readonly apply: (project: Project) => Project;
}

/** Returns an edit that is a step of the history. */
export function step(code: EditCode, params: EditParams, apply: Edit['apply']): Edit {
  return { code, params, isStep: true, apply };
}

/** Returns an edit that is kept like every other, and undone by none. */
export function passing(code: EditCode, apply: Edit['apply']): Edit {
  return { code, params: {}, isStep: false, apply };
}
