import { step } from './edit.ts';
import type { Edit } from './edit.ts';
import type { OwnFigure } from './project.ts';

/** Returns the edit that adds a figure of the person's own. */
export function addFigure(figure: OwnFigure): Edit {
  return step('figure-added', { text: figure.text }, (project) => {
    const figures = project.figures ?? [];
    return figures.some(({ id }) => id === figure.id)
      ? project
      : { ...project, figures: [...figures, figure] };
  });
}

/** Returns the edit that puts a figure in place of the one with its id. */
export function changeFigure(figure: OwnFigure): Edit {
  return step('figure-changed', { text: figure.text }, (project) => {
    const figures = project.figures ?? [];
    if (!figures.some(({ id }) => id === figure.id)) return project;
    return { ...project, figures: figures.map((one) => (one.id === figure.id ? figure : one)) };
  });
}

/** Returns the edit that takes a figure out. */
export function removeFigure(figure: OwnFigure): Edit {
  return step('figure-removed', { text: figure.text }, (project) => {
    const figures = project.figures ?? [];
    const others = figures.filter(({ id }) => id !== figure.id);
    return others.length === figures.length ? project : { ...project, figures: others };
  });
}
