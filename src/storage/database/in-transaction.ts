import type { IDBPTransaction } from 'idb';
import { storageFailure } from '../storage-failure.ts';
import { allStores } from './database-schema.ts';
import type { Database, DatabaseSchema } from './database-schema.ts';

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  DatabaseSchema,
  typeof allStores,
  Mode
>;

/**
 * Returns what the work returns, once all of it is on the disk. Where any of it fails nothing of it was written, and the
 * promise rejects with a `StorageFailure`. The work may wait for its own requests alone.
 */
export async function inTransaction<Mode extends 'readonly' | 'readwrite', Result>(
  database: Database,
  mode: Mode,
  work: (transaction: Transaction<Mode>) => Promise<Result>,
): Promise<Result> {
  // Strict: a phone whose battery dies has kept what it said it kept.
  const transaction = database.transaction(allStores, mode, { durability: 'strict' });
  const isDone = transaction.done.then(
    () => null,
    (cause: unknown) => storageFailure(transaction.error ?? cause),
  );
  try {
    const result = await work(transaction);
    const failure = await isDone;
    if (failure !== null) throw failure;
    return result;
  } catch (cause) {
    abort(transaction);
    throw (await isDone) ?? storageFailure(cause);
  }
}

function abort(transaction: Transaction<'readonly' | 'readwrite'>): void {
  try {
    transaction.abort();
  } catch {
    // It was aborted already, by what made it fail.
  }
}
