import type { Background } from '../core/project/background.ts';
import { neededFiles } from '../core/project/kept-files.ts';
import type { Backup, FileToKeep, ProjectStorage, ProjectToSave, Settings } from './storage.ts';

interface Kept extends Pick<ProjectToSave, 'project' | 'history' | 'savedAt'> {
  readonly revision: number;
  readonly backup: Backup | null;
}

/** Returns a storage that lasts as long as the page: where the browser keeps nothing, the rest works as it does elsewhere. */
export function createMemoryStorage(): ProjectStorage {
  const projects = new Map<string, Kept>();
  const files = new Map<string, FileToKeep>();
  const settings = new Map<keyof Settings, unknown>();
  const backgrounds = new Map<string, Background>();
  const contents = new Map<string, Blob>();

  function dropFiles(): void {
    const needed = new Set(
      [...projects.values()].flatMap(({ project, history }) => neededFiles(project, history)),
    );
    for (const sha256 of [...files.keys()]) if (!needed.has(sha256)) files.delete(sha256);
  }

  return {
    list: async () =>
      [...projects.values()]
        .sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1))
        .map(({ project: { id, title, boundaries }, savedAt }) => ({
          id,
          title,
          savedAt,
          boundaries: boundaries.length,
        })),
    load: async (id) => {
      const value = projects.get(id);
      return value === undefined ? null : { value, issues: [] };
    },
    async save({ project, history, base, savedAt, files: given }) {
      const stored = projects.get(project.id);
      if ((stored?.revision ?? 0) !== base) return { status: 'overtaken' };
      const backup = stored?.backup ?? null;
      projects.set(project.id, { project, history, savedAt, backup, revision: base + 1 });
      for (const file of given) if (!files.has(file.sha256)) files.set(file.sha256, file);
      dropFiles();
      return { status: 'saved', revision: base + 1 };
    },
    async remove(id) {
      projects.delete(id);
      dropFiles();
    },
    file: async (sha256) => files.get(sha256)?.content ?? null,
    keptBytes: async () =>
      [...[...files.values()].map(({ content }) => content), ...contents.values()].reduce(
        (sum, { size }) => sum + size,
        0,
      ),
    async recordBackup(id, backup) {
      const stored = projects.get(id);
      if (stored !== undefined) projects.set(id, { ...stored, backup });
    },
    setting: async <Name extends keyof Settings>(name: Name) =>
      (settings.get(name) ?? null) as Settings[Name] | null,
    async putSetting(name, value) {
      settings.set(name, value);
    },
    async deleteEverything() {
      for (const map of [projects, files, settings, backgrounds, contents]) map.clear();
    },
    backgrounds: async () => [...backgrounds.values()].sort((one, other) => other.height - one.height),
    async putBackground(background, content) {
      backgrounds.set(background.id, background);
      if (content !== undefined) contents.set(background.id, content);
    },
    async removeBackground(id) {
      backgrounds.delete(id);
      contents.delete(id);
    },
    backgroundContent: async (id) => contents.get(id) ?? null,
    subscribe: () => () => undefined,
    close: () => undefined,
  };
}
