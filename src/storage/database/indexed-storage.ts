import { changeChannel } from '../change-channel.ts';
import type { ProjectStorage, ProjectSummary, Settings } from '../storage.ts';
import { allStores } from './database-schema.ts';
import type { Database } from './database-schema.ts';
import { inTransaction } from './in-transaction.ts';
import type { Transaction } from './in-transaction.ts';
import { loadProject } from './load-project.ts';
import { migrations as published } from './migrations.ts';
import type { Migration } from './migrations.ts';
import { openDatabase } from './open-database.ts';
import { removeProject, saveProject } from './save-project.ts';

async function summaries(transaction: Transaction<'readonly'>): Promise<readonly ProjectSummary[]> {
  const records = await transaction.objectStore('projects').getAll();
  return records
    .map(({ id, title, savedAt, boundaries }) => ({ id, title, savedAt, boundaries }))
    .sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
}

async function emptyStores(transaction: Transaction<'readwrite'>): Promise<void> {
  for (const store of allStores) await transaction.objectStore(store).clear();
}

/**
 * Returns the storage in the database of this name, opened with the first call. One that lost its connection, because
 * another tab needed it closed or the browser cut it, opens another with the next call.
 */
export function createIndexedStorage(
  name = 'mosaico',
  migrations: readonly Migration[] = published,
): ProjectStorage {
  const channel = changeChannel(name);
  let opening: Promise<Database> | null = null;

  function connected(): Promise<Database> {
    const onclosed = (): void => void (opening = null);
    opening ??= openDatabase({ name, migrations, onclosed }).catch((failure: unknown) => {
      opening = null;
      throw failure;
    });
    return opening;
  }

  const read = async <Result>(work: (transaction: Transaction<'readonly'>) => Promise<Result>) =>
    inTransaction(await connected(), 'readonly', work);
  const write = async <Result>(work: (transaction: Transaction<'readwrite'>) => Promise<Result>) =>
    inTransaction(await connected(), 'readwrite', work);

  return {
    list: () => read(summaries),
    load: (id) => read((transaction) => loadProject(transaction, id)),
    async save(toSave) {
      const result = await write((transaction) => saveProject(transaction, toSave));
      const projectId = toSave.project.id;
      if (result.status === 'saved') channel.tell({ kind: 'saved', projectId, revision: result.revision });
      return result;
    },
    async remove(id) {
      await write((transaction) => removeProject(transaction, id));
      channel.tell({ kind: 'removed', projectId: id });
    },
    file: (sha256) =>
      read(async (transaction) => (await transaction.objectStore('files').get(sha256))?.content ?? null),
    keptBytes: () =>
      read(async (transaction) => {
        const files = await transaction.objectStore('files').getAll();
        const contents = await transaction.objectStore('background-contents').getAll();
        return [...files.map(({ content }) => content), ...contents].reduce((sum, { size }) => sum + size, 0);
      }),
    backgrounds: () =>
      read(async (transaction) =>
        (await transaction.objectStore('backgrounds').getAll()).sort(
          (one, other) => other.height - one.height,
        ),
      ),
    async putBackground(background, content) {
      await write(async (transaction) => {
        await transaction.objectStore('backgrounds').put(background);
        if (content !== undefined) {
          await transaction.objectStore('background-contents').put(content, background.id);
        }
      });
      channel.tell({ kind: 'backgrounds-changed' });
    },
    async removeBackground(id) {
      await write(async (transaction) => {
        await transaction.objectStore('backgrounds').delete(id);
        await transaction.objectStore('background-contents').delete(id);
      });
      channel.tell({ kind: 'backgrounds-changed' });
    },
    backgroundContent: (id) =>
      read(async (transaction) => (await transaction.objectStore('background-contents').get(id)) ?? null),
    recordBackup: (id, backup) =>
      write(async (transaction) => {
        const projects = transaction.objectStore('projects');
        const stored = await projects.get(id);
        if (stored !== undefined) await projects.put({ ...stored, backup });
      }),
    setting: <Name extends keyof Settings>(setting: Name) =>
      read(async (transaction) => {
        const value = await transaction.objectStore('settings').get(setting);
        return (value ?? null) as Settings[Name] | null;
      }),
    putSetting: (setting, value) =>
      write(async (transaction) => {
        await transaction.objectStore('settings').put(value, setting);
      }),
    async deleteEverything() {
      await write(emptyStores);
      channel.tell({ kind: 'everything-deleted' });
    },
    subscribe: channel.subscribe,
    close() {
      channel.close();
      void opening?.then(
        (database) => database.close(),
        () => undefined,
      );
      opening = null;
    },
  };
}
