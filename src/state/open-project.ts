import { untitledProject } from '../i18n/untitled-project.ts';
import { createIndexedStorage } from '../storage/database/indexed-storage.ts';
import type { StorageFailureReason } from '../storage/storage-failure.ts';
import { withMemoryFallback } from '../storage/with-memory-fallback.ts';
import { historyKey } from './history-keys.ts';
import type { Page } from './page.svelte.ts';
import { ProjectShelf } from './project-shelf.svelte.ts';
import { ProjectState } from './project.svelte.ts';

/** The project of this page and the shelf on which it stands, wired to the browser. */
export interface OpenProject {
  readonly project: ProjectState;
  readonly shelf: ProjectShelf;
  /** Resolves once what was kept is open again. */
  readonly started: Promise<void>;
  /** Deletes from the device everything that the person brought. */
  readonly deleteEverything: () => Promise<void>;
}

/** Opens the storage of the browser, and the project in it that was looked at last. */
export function openProject(page: Page): OpenProject {
  let notKept: StorageFailureReason | null = null;
  const storage = withMemoryFallback(createIndexedStorage(), (reason) => (notKept = reason));
  const project = new ProjectState({
    storage,
    now: () => new Date().toISOString(),
    title: () => untitledProject[page.view.current.language],
    notKept: () => notKept,
  });
  const shelf = new ProjectShelf(storage, project);
  project.onsaved = () => {
    page.rememberProject(true);
    void shelf.askOnce().catch(() => undefined);
  };
  addEventListener('keydown', (event) => {
    const action = historyKey(event);
    if (action === null) return;
    event.preventDefault();
    void project[action]();
  });
  addEventListener('beforeunload', (event) => {
    if (project.isAtRisk) event.preventDefault();
  });
  const deleteEverything = async (): Promise<void> => {
    await shelf.deleteEverything();
    page.backgrounds?.forget();
    page.rememberProject(false);
  };
  return { project, shelf, started: project.start(), deleteEverything };
}
