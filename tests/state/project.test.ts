import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addImport, renameBoundary } from '../../src/core/project/boundary-edits.ts';
import { renameProject } from '../../src/core/project/project-edits.ts';
import { ProjectState } from '../../src/state/project.svelte.ts';
import type { ProjectWorld } from '../../src/state/project.svelte.ts';
import { createIndexedStorage } from '../../src/storage/database/indexed-storage.ts';
import { createMemoryStorage } from '../../src/storage/memory-storage.ts';
import { StorageFailure } from '../../src/storage/storage-failure.ts';
import type { FileToKeep, ProjectStorage } from '../../src/storage/storage.ts';
import { withMemoryFallback } from '../../src/storage/with-memory-fallback.ts';
import { AT, importedBoundary, keptFile, project } from '../support/projects.ts';

const opened: ProjectStorage[] = [];

/** A tab on the one storage of this device. */
function tab(change: Partial<ProjectWorld> = {}): ProjectState {
  const storage = change.storage ?? createIndexedStorage('tabs');
  opened.push(storage);
  return new ProjectState({
    storage,
    now: () => AT,
    title: () => 'Mi territorio',
    notKept: () => null,
    ...change,
  });
}

beforeEach(() => createIndexedStorage('tabs').deleteEverything());
afterEach(() => {
  for (const storage of opened.splice(0)) storage.close();
});

const parcel = importedBoundary('parcel');
const fileA: FileToKeep = { sha256: keptFile('a').sha256, content: new Blob(['a']) };

async function started(state: ProjectState): Promise<ProjectState> {
  await state.start();
  return state;
}

describe('a project', () => {
  test('is kept from its first edit on, and not before', async () => {
    const state = await started(tab());
    expect(state.saved).toEqual({ status: 'nothing-to-keep' });
    expect(await createIndexedStorage('tabs').list()).toEqual([]);
    const saving = state.edit(addImport(parcel), [fileA]);
    expect([state.current.activeId, state.saved.status]).toEqual(['parcel', 'saving']);
    await saving;
    expect(state.saved).toEqual({ status: 'saved', at: AT });
  });

  test('comes back after a reload, with its files and its history', async () => {
    const state = await started(tab());
    await state.edit(addImport(parcel), [fileA]);
    await state.edit(renameBoundary(parcel, 'Lote 4'));
    const again = await started(tab());
    expect(again.current).toEqual(state.current);
    expect(await (await again.file(fileA.sha256))?.text()).toBe('a');
    await again.undo();
    expect(again.current.boundaries[0]?.name).toBe(null);
    await again.redo();
    expect(again.current.boundaries[0]?.name).toBe('Lote 4');
  });

  test('holds edits that are made while it saves, in their order', async () => {
    const state = await started(tab());
    const saving = ['Uno', 'Dos', 'Tres'].map((title) => state.edit(renameProject(title)));
    expect(state.current.title).toBe('Tres');
    await Promise.all(saving);
    const again = await started(tab());
    expect([again.current.title, again.history.past.length]).toEqual(['Tres', 3]);
  });

  test('says when it became another, and not when it was saved', async () => {
    const state = await started(tab());
    const onchange = vi.fn();
    state.onchange = onchange;
    await state.edit(renameProject('Otro'));
    await state.edit(renameProject('Otro'));
    expect(onchange).toHaveBeenCalledTimes(1);
  });

  test('is one of several, and the one that was looked at last comes back', async () => {
    const state = await started(tab());
    await state.edit(renameProject('Uno'));
    const { id } = state.current;
    await state.begin('Dos');
    await state.edit(addImport(parcel));
    expect((await started(tab())).current.title).toBe('Dos');
    expect(await state.open(id)).toBe(true);
    expect((await started(tab())).current.title).toBe('Uno');
  });

  test('that is not there is not opened, and what was open stays', async () => {
    const state = await started(tab());
    await state.edit(renameProject('Uno'));
    expect(await state.open('nowhere')).toBe(false);
    expect(state.current.title).toBe('Uno');
    expect(state.issues.map(({ code }) => code)).toEqual(['project-removed-elsewhere']);
  });

  test('from a package is added with its files, beside one of the same id', async () => {
    const state = await started(tab());
    const packed = project({ id: 'packed', title: 'Del paquete', boundaries: [parcel] });
    await state.add(packed, [fileA]);
    expect([state.current.id, state.current.title]).toEqual(['packed', 'Del paquete']);
    await state.add({ ...packed, title: 'Otra vez' }, [fileA]);
    expect(state.current.id).not.toBe('packed');
    expect(await (await state.file(fileA.sha256))?.text()).toBe('a');
    expect(await createIndexedStorage('tabs').list()).toHaveLength(2);
  });

  test('knows what its last copy held', async () => {
    const state = await started(tab());
    await state.edit(renameProject('Uno'));
    await state.recordBackup();
    await state.edit(renameProject('Dos'));
    expect(state.backupState).toMatchObject({ revision: 2, backup: { at: AT, revision: 1 } });
    expect((await started(tab())).backupState.backup).toEqual({ at: AT, revision: 1 });
  });
});

describe('two tabs on one project', () => {
  async function two() {
    const one = await started(tab());
    await one.edit(addImport(parcel), [fileA]);
    return [one, await started(tab())] as const;
  }

  test('each see what the other did', async () => {
    const [one, other] = await two();
    await one.edit(renameProject('Desde uno'));
    await vi.waitUntil(() => other.current.title === 'Desde uno');
    await other.undo();
    await vi.waitUntil(() => one.current.title === 'Mi territorio');
  });

  test('that edit at the same moment lose nothing of either', async () => {
    const [one, other] = await two();
    await Promise.all([
      one.edit(renameProject('Desde uno')),
      other.edit(renameBoundary(parcel, 'Desde otro')),
      one.edit(addImport(importedBoundary('more'))),
    ]);
    await vi.waitUntil(() => JSON.stringify(one.current) === JSON.stringify(other.current));
    expect(one.current).toMatchObject({
      title: 'Desde uno',
      boundaries: [{ name: 'Desde otro' }, { id: 'more' }],
    });
    expect(one.history.past.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });

  test('are told where one of them removed it', async () => {
    const [one, other] = await two();
    await createIndexedStorage('tabs').remove(one.current.id);
    await vi.waitUntil(() => other.issues.length > 0);
    expect(other.issues[0]?.code).toBe('project-removed-elsewhere');
    expect(other.current.boundaries).toEqual([]);
  });

  test('an edit made on what was removed does not bring it back, and says so', async () => {
    const storage = createIndexedStorage('tabs');
    // A tab that hears of nothing, as one that the phone had put to sleep.
    const asleep = await started(tab({ storage: { ...storage, subscribe: () => () => undefined } }));
    await asleep.edit(addImport(parcel), [fileA]);
    await storage.remove(asleep.current.id);
    await asleep.edit(renameProject('Tarde'));
    expect(asleep.issues[0]?.code).toBe('project-removed-elsewhere');
    expect(await storage.list()).toEqual([]);
  });

  test('both begin anew where one deletes everything', async () => {
    const [one, other] = await two();
    const id = one.current.id;
    await createIndexedStorage('tabs').deleteEverything();
    await vi.waitUntil(() => one.current.id !== id && other.current.id !== id);
    expect([one.saved.status, other.saved.status]).toEqual(['nothing-to-keep', 'nothing-to-keep']);
  });
});

describe('where nothing can be kept', () => {
  function failing(storage: ProjectStorage, fails: () => boolean): ProjectStorage {
    return {
      ...storage,
      save: async (toSave) => {
        if (fails()) throw new StorageFailure('full', new DOMException('full', 'QuotaExceededError'));
        return storage.save(toSave);
      },
    };
  }

  test('a full device leaves the edit in memory, and the next edit saves both', async () => {
    let isFull = true;
    const state = await started(tab({ storage: failing(createIndexedStorage('tabs'), () => isFull) }));
    await state.edit(addImport(parcel), [fileA]);
    expect(state.saved).toEqual({ status: 'not-kept', reason: 'full' });
    expect(state.current.boundaries).toHaveLength(1);
    expect(await (await state.file(fileA.sha256))?.text()).toBe('a');
    isFull = false;
    await state.edit(renameProject('Otro'));
    expect(state.saved.status).toBe('saved');
    expect((await started(tab())).current).toMatchObject({ title: 'Otro', boundaries: [{ id: 'parcel' }] });
  });

  test('another project is not opened over one that is not kept', async () => {
    const storage = createIndexedStorage('tabs');
    const other = await started(tab());
    await other.edit(renameProject('Guardado'));
    const state = tab({ storage: failing(storage, () => true) });
    await state.edit(renameProject('Sin guardar'));
    expect(await state.open(other.current.id)).toBe(false);
    await state.begin('Nuevo');
    expect(state.current.title).toBe('Sin guardar');
  });

  test('a private window goes on in memory with all that it can, and says that it does', async () => {
    const closed = createIndexedStorage('closed');
    const refusing = { ...closed, list: () => Promise.reject(new StorageFailure('unavailable', 'private')) };
    let reason: string | null = null;
    const storage = withMemoryFallback(refusing, (why) => (reason = why));
    const state = await started(tab({ storage, notKept: () => reason as 'unavailable' | null }));
    await state.edit(addImport(parcel), [fileA]);
    expect(state.saved).toEqual({ status: 'not-kept', reason: 'unavailable' });
    await state.undo();
    await state.redo();
    expect(await (await state.file(fileA.sha256))?.text()).toBe('a');
    expect(await storage.list()).toHaveLength(1);
  });

  test('a failure of another kind is a bug, and is not hidden', async () => {
    const broken = { ...createMemoryStorage(), save: () => Promise.reject(new Error('bug')) };
    const state = tab({ storage: broken });
    await expect(state.edit(renameProject('Otro'))).rejects.toThrow('bug');
  });
});
