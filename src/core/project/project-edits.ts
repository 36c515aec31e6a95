import { step } from './edit.ts';
import type { Edit } from './edit.ts';

/** Returns the edit that gives the project another title; an empty one changes nothing. */
export function renameProject(title: string): Edit {
  const written = title.trim();
  return step('project-renamed', { title: written }, (project) =>
    written === '' || written === project.title ? project : { ...project, title: written },
  );
}
