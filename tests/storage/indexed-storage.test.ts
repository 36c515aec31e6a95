import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createIndexedStorage } from '../../src/storage/database/indexed-storage.ts';
import { StorageFailure, storageFailure } from '../../src/storage/storage-failure.ts';
import { describeStorage } from './contract.ts';
import { describeDatabase } from './database-contract.ts';
import { describeMigrations } from './migrations.ts';

describe('the storage in a database', () => {
  describeStorage(() => createIndexedStorage('contract'));
  describeDatabase();
  describeMigrations();
});

describe('a browser that keeps nothing', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('without a database says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(createIndexedStorage('none').list()).rejects.toMatchObject({ reason: 'unavailable' });
  });

  test.each([
    ['InvalidStateError', 'unavailable', 'a private window'],
    ['SecurityError', 'unavailable', 'the person forbids it'],
    ['QuotaExceededError', 'full', 'no room even for an empty database'],
  ])('that answers %s to opening is %s: %s', async (name, reason) => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('refused', name);
      },
    });
    const failing = createIndexedStorage('refused');
    await expect(failing.list()).rejects.toMatchObject({ reason });
  });

  test('is asked again at the next call', async () => {
    const storage = createIndexedStorage('again');
    vi.stubGlobal('indexedDB', undefined);
    await expect(storage.list()).rejects.toBeInstanceOf(StorageFailure);
    vi.unstubAllGlobals();
    expect(await storage.list()).toEqual([]);
    storage.close();
  });
});

test('a failure keeps what the browser said', () => {
  const cause = new DOMException('disk is gone', 'UnknownError');
  expect(storageFailure(cause)).toMatchObject({ reason: 'failed', message: 'disk is gone', cause });
  expect(storageFailure('odd').message).toBe('odd');
});
