import type { Backgrounds } from './backgrounds.svelte.ts';
import { archiveFacts } from './tile-archive.ts';

/** Adds an archive of tiles from a file, kept whole. Resolves to whether it was added; why not, `trouble` says. */
export function addArchive(backgrounds: Backgrounds, file: File): Promise<boolean> {
  const { name, size: bytes } = file;
  return backgrounds.add(name, async () => {
    const facts = await archiveFacts(file);
    if (typeof facts === 'string') return { kind: facts, name };
    const title = facts.title ?? name.replace(/\.pmtiles$/i, '');
    return { background: { ...facts, kind: 'archive', title, bytes }, content: file };
  });
}
