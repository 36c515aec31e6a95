import { addFigure, changeFigure, removeFigure } from '../core/project/figure-edits.ts';
import type { OwnFigure } from '../core/project/project.ts';
import { newId } from './new-id.ts';
import type { ProjectDesk } from './project-desk.ts';

/** A figure as it is written down, before it is kept. */
export type FigureDraft = Omit<OwnFigure, 'id' | 'addedAt'>;

const NONE: readonly OwnFigure[] = [];

/** Returns what the panel of figures lets the person do with figures of their own: each is an edit of the project. */
export function ownFigureActions(project: ProjectDesk & { now(): string }) {
  return {
    get list(): readonly OwnFigure[] {
      return project.current.figures ?? NONE;
    },
    add: (draft: FigureDraft) =>
      void project.edit(addFigure({ ...draft, id: newId(), addedAt: project.now() })),
    change: (figure: OwnFigure, draft: FigureDraft) =>
      void project.edit(changeFigure({ ...figure, ...draft })),
    remove: (figure: OwnFigure) => void project.edit(removeFigure(figure)),
  };
}
