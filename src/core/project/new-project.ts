import type { Project } from './project.ts';

/** Returns a project with nothing in it. `createdAt` is an ISO date and time. */
export function newProject({ id, title, createdAt }: Pick<Project, 'id' | 'title' | 'createdAt'>): Project {
  return { id, title, createdAt, boundaries: [], activeId: null, notes: [], walk: null };
}
