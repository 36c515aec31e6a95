import { openDB } from 'idb';
import type { IDBPDatabase, IDBPTransaction, OpenDBCallbacks } from 'idb';
import { StorageFailure, storageFailure } from '../storage-failure.ts';
import type { DatabaseSchema, Database } from './database-schema.ts';
import type { Migration } from './migrations.ts';

/** Another tab closes its connection at once when it is asked; one that does not is not waited for. */
const BLOCKED_MILLISECONDS = 3_000;

export interface OpenOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** Called when the connection is gone: the next call opens another. */
  readonly onclosed: () => void;
}

type Upgrade = (
  ...change: Parameters<NonNullable<OpenDBCallbacks<DatabaseSchema>['upgrade']>>
) => Promise<void>;

/** Runs what leads from the version that is there to the newest. One that fails leaves the version that was there. */
function upgradeBy(migrations: readonly Migration[], onfailed: (cause: unknown) => void): Upgrade {
  return async (database, oldVersion, _newVersion, transaction) => {
    try {
      for (const migrate of migrations.slice(oldVersion)) {
        await migrate(
          database as unknown as IDBPDatabase,
          transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>,
        );
      }
    } catch (cause) {
      // A rejected promise alone aborts nothing: half a migration would be taken for a whole one.
      onfailed(cause);
      transaction.done.catch(() => undefined);
      transaction.abort();
    }
  };
}

/** A database that does not open at all is what private modes and broken profiles have in common. */
function unavailable(cause: unknown): StorageFailure {
  const failure = storageFailure(cause);
  return failure.reason === 'failed' ? new StorageFailure('unavailable', cause) : failure;
}

/**
 * Returns an open database, brought to its newest version. Rejects with a `StorageFailure`: where the browser has no
 * database or forbids it, where it is of a newer version, where a migration fails, and where another tab holds an older
 * version open. A connection that another tab needs closed, to bring the database to a newer version, closes.
 */
export async function openDatabase({ name, migrations, onclosed }: OpenOptions): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new StorageFailure('unavailable', 'no indexedDB');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failed: unknown = null;
  const upgrade = upgradeBy(migrations, (cause) => (failed = cause));
  const open = (giveUp: (failure: StorageFailure) => void) =>
    openDB<DatabaseSchema>(name, migrations.length, {
      upgrade: (...change) => void upgrade(...change),
      blocked: () => {
        const failure = new StorageFailure('blocked', 'another tab holds the storage open');
        timer = setTimeout(() => giveUp(failure), BLOCKED_MILLISECONDS);
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onclosed();
      },
      terminated: onclosed,
    });
  try {
    return await new Promise<Database>((resolve, reject) => {
      let isGivenUp = false;
      const giveUp = (failure: StorageFailure): void => {
        isGivenUp = true;
        reject(failure);
      };
      // What opens after it was given up would stay open, and block the next.
      open(giveUp).then((database) => (isGivenUp ? database.close() : resolve(database)), reject);
    });
  } catch (cause) {
    throw unavailable(failed ?? cause);
  } finally {
    clearTimeout(timer);
  }
}
