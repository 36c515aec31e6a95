import { createMemoryStorage } from './memory-storage.ts';
import { storageFailure } from './storage-failure.ts';
import type { StorageFailureReason } from './storage-failure.ts';
import type { ProjectStorage } from './storage.ts';

/**
 * Returns the storage, or one in memory where the first call finds that it does not open: the page goes on, and
 * `onfallback` is told why what is done lasts no longer than the page.
 */
export function withMemoryFallback(
  storage: ProjectStorage,
  onfallback: (reason: StorageFailureReason) => void,
): ProjectStorage {
  let choosing: Promise<ProjectStorage> | null = null;
  async function choose(): Promise<ProjectStorage> {
    try {
      await storage.list();
      return storage;
    } catch (cause) {
      onfallback(storageFailure(cause).reason);
      return createMemoryStorage();
    }
  }
  const chosen = (): Promise<ProjectStorage> => (choosing ??= choose());
  return {
    list: async () => (await chosen()).list(),
    load: async (id) => (await chosen()).load(id),
    save: async (project) => (await chosen()).save(project),
    remove: async (id) => (await chosen()).remove(id),
    file: async (sha256) => (await chosen()).file(sha256),
    keptBytes: async () => (await chosen()).keptBytes(),
    recordBackup: async (id, backup) => (await chosen()).recordBackup(id, backup),
    setting: async (name) => (await chosen()).setting(name),
    putSetting: async (name, value) => (await chosen()).putSetting(name, value),
    backgrounds: async () => (await chosen()).backgrounds(),
    putBackground: async (background, content) => (await chosen()).putBackground(background, content),
    removeBackground: async (id) => (await chosen()).removeBackground(id),
    backgroundContent: async (id) => (await chosen()).backgroundContent(id),
    deleteEverything: async () => (await chosen()).deleteEverything(),
    subscribe: (listener) => storage.subscribe(listener),
    close: () => storage.close(),
  };
}
