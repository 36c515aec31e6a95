import { afterAll, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { noHistory } from '../../src/core/project/history.ts';
import { createIndexedStorage } from '../../src/storage/database/indexed-storage.ts';
import { AT, importedBoundary, keptFile, project } from '../support/projects.ts';
import { describeStorage } from './contract.ts';
import { describeDatabase } from './database-contract.ts';
import { describeMigrations } from './migrations.ts';

// First of all: once something was written, Chromium asks how much room there is no more for half a minute.
describe('on a device that is full', () => {
  const storage = createIndexedStorage('full');
  const quota = (quotaSize?: number) =>
    cdp().send('Storage.overrideQuotaForOrigin', {
      origin: location.origin,
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
  afterAll(async () => {
    await quota();
    storage.close();
  });

  test('a file that does not fit leaves the project as it was, and says why', async () => {
    const saved = { history: noHistory, savedAt: AT, files: [] };
    await quota(1_000_000);
    await storage.deleteEverything();
    await storage.save({ ...saved, project: project(), base: 0 });
    const noise = Array.from({ length: 50 }, () => crypto.getRandomValues(new Uint8Array(60_000)));
    const content = new Blob(noise);
    const larger = project({ boundaries: [importedBoundary('a')] });
    const file = { sha256: keptFile('a').sha256, content };
    const late = storage.save({ ...saved, project: larger, base: 1, files: [file] });
    await expect(late).rejects.toMatchObject({ reason: 'full' });
    expect((await storage.load('p'))?.value).toMatchObject({ revision: 1, project: { boundaries: [] } });
    await quota();
    const result = await storage.save({ ...saved, project: larger, base: 1, files: [file] });
    expect(result).toEqual({ status: 'saved', revision: 2 });
  });
});

describe('the storage in the database of a browser', () => {
  describeStorage(() => createIndexedStorage('contract'));
  describeDatabase();
  describeMigrations();
});
