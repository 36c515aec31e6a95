import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** Brings a database from the version before to its own. It sees the stores as they were then: no type of today fits. */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

function firstStores(database: IDBPDatabase): void {
  const projects = database.createObjectStore('projects', { keyPath: 'id' });
  projects.createIndex('files', 'files', { multiEntry: true });
  database.createObjectStore('steps', { keyPath: ['projectId', 'id'] });
  database.createObjectStore('files', { keyPath: 'sha256' });
  database.createObjectStore('settings');
}

function backgroundStores(database: IDBPDatabase): void {
  database.createObjectStore('backgrounds', { keyPath: 'id' });
  database.createObjectStore('background-contents');
}

/** Migration n makes version n of the database. What was published is never changed: another one is added. */
export const migrations: readonly Migration[] = [firstStores, backgroundStores];
