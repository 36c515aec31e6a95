import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { addImport } from '../../src/core/project/boundary-edits.ts';
import { noHistory, perform } from '../../src/core/project/history.ts';
import type { EditedProject } from '../../src/core/project/history.ts';
import { renameProject } from '../../src/core/project/project-edits.ts';
import { createIndexedStorage } from '../../src/storage/database/indexed-storage.ts';
import { migrations } from '../../src/storage/database/migrations.ts';
import { StorageFailure } from '../../src/storage/storage-failure.ts';
import type { ProjectStorage, StorageChange } from '../../src/storage/storage.ts';
import { AT, importedBoundary, project } from '../support/projects.ts';

let names = 0;
const opened: ProjectStorage[] = [];
const databases: string[] = [];

function newName(): string {
  names += 1;
  const name = `test-${String(names)}-${String(performance.now())}`;
  databases.push(name);
  return name;
}

function open(...options: Parameters<typeof createIndexedStorage>): ProjectStorage {
  const storage = createIndexedStorage(...options);
  opened.push(storage);
  return storage;
}

afterEach(async () => {
  for (const storage of opened.splice(0)) storage.close();
  for (const name of databases.splice(0)) await deleteDB(name);
});

const saved = (title: string, base = 0) => ({
  project: project({ title }),
  history: noHistory,
  base,
  savedAt: AT,
  files: [],
});

async function failureOf(promise: Promise<unknown>): Promise<StorageFailure> {
  const failure = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(failure instanceof StorageFailure)) throw new Error(`No failure of storage: ${String(failure)}`);
  return failure;
}

/** What a storage in a database must hold to besides: other tabs, other versions, damaged records. */
export function describeDatabase(): void {
  describe('two tabs', () => {
    test('see what the other saved, and hear of it', async () => {
      const name = newName();
      const [one, other] = [open(name), open(name)];
      const heard: StorageChange[] = [];
      other.subscribe((change) => heard.push(change));
      await one.save(saved('Uno'));
      expect(await other.save(saved('Dos'))).toEqual({ status: 'overtaken' });
      expect((await other.load('p'))?.value?.project.title).toBe('Uno');
      await one.remove('p');
      await one.deleteEverything();
      await expect
        .poll(() => heard)
        .toEqual([
          { kind: 'saved', projectId: 'p', revision: 1 },
          { kind: 'removed', projectId: 'p' },
          { kind: 'everything-deleted' },
        ]);
    });

    test('that save at the same moment both say the truth', async () => {
      const name = newName();
      const results = await Promise.all([open(name), open(name)].map((tab) => tab.save(saved('Igual'))));
      expect(results.map(({ status }) => status).toSorted()).toEqual(['overtaken', 'saved']);
    });
  });

  describe('another version', () => {
    test('that is newer is not touched', async () => {
      const name = newName();
      (await openDB(name, migrations.length + 1)).close();
      expect((await failureOf(open(name).list())).reason).toBe('newer');
    });

    test('is made while another tab has the old one open, and that tab is told', async () => {
      const name = newName();
      const old = open(name);
      await old.save(saved('Antes'));
      const added = open(name, [...migrations, (database) => void database.createObjectStore('more')]);
      expect((await added.load('p'))?.value?.project.title).toBe('Antes');
      expect((await failureOf(old.list())).reason).toBe('newer');
    });

    test('that another tab does not make way for is given up in words', async () => {
      const name = newName();
      await open(name).list();
      for (const storage of opened.splice(0)) storage.close();
      const deaf = await openDB(name);
      expect((await failureOf(open(name, [...migrations, () => undefined]).list())).reason).toBe('blocked');
      deaf.close();
    }, 15_000);

    test('whose migration fails leaves the one before as it was', async () => {
      const name = newName();
      await open(name).save(saved('Antes'));
      for (const storage of opened.splice(0)) storage.close();
      const failing = open(name, [
        ...migrations,
        (database) => {
          database.createObjectStore('more');
          throw new Error('half way');
        },
      ]);
      expect((await failureOf(failing.list())).reason).toBe('unavailable');
      expect((await open(name).load('p'))?.value?.project.title).toBe('Antes');
    });
  });

  describe('a record that was damaged', () => {
    /** Changes what is stored, past everything that checks it. */
    async function damage(name: string, store: string, change: (record: Record<string, unknown>) => unknown) {
      const database = await openDB(name);
      const [key] = await database.getAllKeys(store);
      if (key === undefined) throw new Error(`Nothing in ${store}.`);
      await database.put(store, change((await database.get(store, key)) as Record<string, unknown>));
      database.close();
    }

    const edited: EditedProject = perform(
      { project: project(), history: noHistory },
      addImport(importedBoundary('a')),
      AT,
    );

    test('is refused in words, and stays in the list', async () => {
      const name = newName();
      const storage = open(name);
      await storage.save({ ...saved(''), ...edited });
      await damage(name, 'projects', (record) => ({ ...record, document: { version: 1, project: {} } }));
      const outcome = await storage.load('p');
      expect([outcome?.value, outcome?.issues[0]?.code]).toEqual([null, 'project-field']);
      expect(await storage.list()).toHaveLength(1);
    });

    test('of the history costs the history and nothing else', async () => {
      const name = newName();
      const storage = open(name);
      await storage.save({ ...saved(''), ...edited });
      await damage(name, 'steps', (record) => ({ ...record, step: { code: 'unheard' } }));
      const outcome = await storage.load('p');
      expect(outcome?.value).toMatchObject({ project: edited.project, history: noHistory });
      expect(outcome?.issues.map(({ code }) => code)).toEqual(['project-history-dropped']);
    });
  });

  test('an edit writes one step, and not those before it again', async () => {
    const name = newName();
    const storage = open(name);
    let state: EditedProject = { project: project(), history: noHistory };
    for (const [base, title] of ['Uno', 'Dos', 'Tres'].entries()) {
      state = perform(state, renameProject(title), AT);
      await storage.save({ ...state, base, savedAt: AT, files: [] });
    }
    const database = await openDB(name);
    expect(await database.getAllKeys('steps')).toEqual([
      ['p', 1],
      ['p', 2],
      ['p', 3],
    ]);
    database.close();
  });

  test('a connection that was closed is opened again with the next call', async () => {
    const name = newName();
    const storage = open(name);
    await storage.save(saved('Antes'));
    storage.close();
    expect((await storage.list())[0]?.title).toBe('Antes');
  });
}
