import type { OwnBoundary } from './project.ts';

/** Returns what a boundary goes by: its name, else its files; empty for a drawing that nobody named. */
export function boundaryName(boundary: OwnBoundary): string {
  if (boundary.name !== null) return boundary.name;
  return boundary.kind === 'import' ? boundary.files.map(({ name }) => name).join(', ') : '';
}
