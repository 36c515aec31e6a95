import { keptFilesOf } from '../core/project/kept-files.ts';
import type { Project } from '../core/project/project.ts';
import type { ProjectFiles } from './package-worker.ts';

/** Returns the files of a project by SHA-256, as far as they are there. */
export async function gatherFiles(
  project: Project,
  file: (sha256: string) => Promise<Blob | null>,
): Promise<ProjectFiles> {
  const files = new Map<string, Blob>();
  for (const { sha256 } of keptFilesOf(project)) {
    const content = await file(sha256);
    if (content !== null) files.set(sha256, content);
  }
  return files;
}
