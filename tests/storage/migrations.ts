import { deleteDB, openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { describe, expect, test } from 'vitest';
import { noHistory } from '../../src/core/project/history.ts';
import { createIndexedStorage } from '../../src/storage/database/indexed-storage.ts';
import { migrations } from '../../src/storage/database/migrations.ts';
import { AT, importedBoundary, keptFile, project } from '../support/projects.ts';
import { tileArchive } from './background-contract.ts';

/** How a database of a version is filled, past all code of today, and what must be read of it after its migration. */
interface Fixture {
  /** Fills a database of the version before; there is nothing to fill before the first. */
  readonly fill: (database: IDBPDatabase) => Promise<void>;
  /** Ids of the projects that must be readable then. */
  readonly projects: readonly string[];
}

/** One for each migration, in their order. They are written once, with their migration, and never change. */
const fixtures: readonly Fixture[] = [
  { fill: async () => undefined, projects: [] },
  {
    fill: async (database) => {
      await database.put('projects', {
        id: 'before-backgrounds',
        title: 'Mi territorio',
        savedAt: '2026-03-05T14:30:00.000Z',
        boundaries: 0,
        revision: 1,
        backup: null,
        document: {
          version: 1,
          project: {
            id: 'before-backgrounds',
            title: 'Mi territorio',
            createdAt: '2026-03-05T14:30:00.000Z',
            boundaries: [],
            activeId: null,
            notes: [],
            walk: null,
          },
        },
        past: [],
        future: [],
        files: [],
      });
    },
    projects: ['before-backgrounds'],
  },
];

async function filled(name: string, version: number, fixture: Fixture): Promise<void> {
  if (version === 0) return;
  const database = await openDB(name, version, {
    upgrade(opened, oldVersion, _new, transaction) {
      for (const migrate of migrations.slice(oldVersion, version)) void migrate(opened, transaction as never);
    },
  });
  await fixture.fill(database);
  database.close();
}

/** Each migration is run on a database of the version before it, and then everything is as if it had been new. */
export function describeMigrations(): void {
  describe('migrations', () => {
    test('have a fixture each', () => {
      expect(fixtures).toHaveLength(migrations.length);
    });

    test.each(fixtures.map((fixture, version) => ({ from: version, to: version + 1, fixture })))(
      'from version $from to $to keep every project, and leave a storage that works',
      async ({ from, fixture }) => {
        const name = `migration-${String(from)}`;
        await deleteDB(name);
        await filled(name, from, fixture);
        const storage = createIndexedStorage(name);
        for (const id of fixture.projects) expect((await storage.load(id))?.value).not.toBe(null);
        const own = project({ id: 'new', boundaries: [importedBoundary('a')] });
        const file = { sha256: keptFile('a').sha256, content: new Blob(['a']) };
        await storage.save({ project: own, history: noHistory, base: 0, savedAt: AT, files: [file] });
        expect((await storage.load('new'))?.value?.project).toEqual(own);
        await storage.putBackground(tileArchive('ground'), new Blob(['b']));
        expect(await storage.backgrounds()).toHaveLength(1);
        expect(await storage.keptBytes()).toBe(2);
        storage.close();
        await deleteDB(name);
      },
    );
  });
}
