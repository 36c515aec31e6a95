import type { History } from './history.ts';
import type { KeptFile, Project } from './project.ts';

type Holder = Partial<Pick<Project, 'boundaries' | 'notes'>>;

/** Returns the files that a project needs, each once, in the order in which they were first named. */
export function keptFilesOf({ boundaries = [], notes = [] }: Holder): readonly KeptFile[] {
  const imported = boundaries.flatMap((boundary) => (boundary.kind === 'import' ? boundary.files : []));
  const all = [...imported, ...notes.flatMap(({ photos }) => photos)];
  const hashes = all.map(({ sha256 }) => sha256);
  return all.filter(({ sha256 }, index) => hashes.indexOf(sha256) === index);
}

/**
 * Returns the SHA-256 of every file that a project or any step of its history needs, each once: what was removed can
 * be brought back.
 */
export function neededFiles(project: Project, { past, future }: History): readonly string[] {
  const holders = [project, ...[...past, ...future].flatMap(({ before, after }) => [before, after])];
  return [...new Set(holders.flatMap((holder) => keptFilesOf(holder).map(({ sha256 }) => sha256)))];
}
