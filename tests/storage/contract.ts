import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addImport, removeBoundary } from '../../src/core/project/boundary-edits.ts';
import { noHistory, perform, undo } from '../../src/core/project/history.ts';
import type { EditedProject } from '../../src/core/project/history.ts';
import { renameProject } from '../../src/core/project/project-edits.ts';
import type { FileToKeep, ProjectStorage, ProjectToSave } from '../../src/storage/storage.ts';
import { AT, importedBoundary, keptFile, project } from '../support/projects.ts';
import { describeBackgrounds } from './background-contract.ts';

const text = (letter: string) => new Blob([`bytes of ${letter}`]);
const fileOf = (letter: string): FileToKeep => ({ sha256: letter.repeat(64), content: text(letter) });

/** A project of this id that was opened with the files of these letters, one boundary each. */
function holding(id: string, letters: string): EditedProject {
  const start: EditedProject = { project: project({ id }), history: noHistory };
  return [...letters].reduce(
    (edited, letter) =>
      perform(edited, addImport(importedBoundary(letter, { files: [keptFile(letter)] })), AT),
    start,
  );
}

function toSave(edited: EditedProject, change: Partial<ProjectToSave> = {}): ProjectToSave {
  return { ...edited, base: 0, savedAt: AT, files: [], ...change };
}

/** What every storage must hold to, whatever it keeps things in. `create` opens the same empty storage at each call. */
export function describeStorage(create: () => ProjectStorage): void {
  let storage: ProjectStorage;
  beforeEach(async () => {
    storage = create();
    await storage.deleteEverything();
  });
  afterEach(() => storage.close());

  async function loaded(id: string) {
    const outcome = await storage.load(id);
    if (!outcome?.value) throw new Error(`No project ${id}: ${JSON.stringify(outcome)}`);
    return outcome.value;
  }

  const keptLetters = async (letters: string) => {
    const files = await Promise.all([...letters].map((letter) => storage.file(letter.repeat(64))));
    return [...letters].filter((_, index) => files[index] !== null).join('');
  };

  describe('a project', () => {
    test('is read as it was saved, with its history and how often it was saved', async () => {
      const edited = holding('p', 'ab');
      expect(await storage.save(toSave(edited))).toEqual({ status: 'saved', revision: 1 });
      expect(await loaded('p')).toEqual({ ...edited, revision: 1, savedAt: AT, backup: null });
    });

    test('is none before it was saved', async () => {
      expect(await storage.load('p')).toBe(null);
      expect(await storage.list()).toEqual([]);
    });

    test('keeps its history through edits, undone steps and new ones', async () => {
      let edited = holding('p', 'abc');
      await storage.save(toSave(edited));
      edited = perform(undo(undo(edited)), renameProject('Otro'), AT);
      await storage.save(toSave(edited, { base: 1 }));
      edited = undo(edited);
      await storage.save(toSave(edited, { base: 2 }));
      expect(await loaded('p')).toMatchObject({ ...edited, revision: 3 });
    });

    test('stands in the list by its title, the one saved last first', async () => {
      await storage.save(toSave(holding('old', 'a'), { savedAt: '2026-01-01T00:00:00.000Z' }));
      await storage.save(toSave(holding('new', ''), { savedAt: '2026-01-02T00:00:00.000Z' }));
      expect(await storage.list()).toEqual([
        { id: 'new', title: 'Mi territorio', savedAt: '2026-01-02T00:00:00.000Z', boundaries: 0 },
        { id: 'old', title: 'Mi territorio', savedAt: '2026-01-01T00:00:00.000Z', boundaries: 1 },
      ]);
    });

    test.each([
      [0, 'it was taken for new, and is not'],
      [1, 'it was saved since'],
      [3, 'it was removed and saved anew since'],
    ])('is not written over from revision %i: %s', async (base) => {
      await storage.save(toSave(holding('p', 'a')));
      await storage.save(toSave(holding('p', 'ab'), { base: 1 }));
      const late = toSave(holding('p', 'd'), { base, files: [fileOf('d')] });
      expect(await storage.save(late)).toEqual({ status: 'overtaken' });
      expect((await loaded('p')).project.boundaries).toHaveLength(2);
      expect(await keptLetters('d')).toBe('');
    });

    test('is not brought back by a save that came after it was removed', async () => {
      await storage.save(toSave(holding('p', 'a')));
      await storage.remove('p');
      expect(await storage.save(toSave(holding('p', 'a'), { base: 1 }))).toEqual({ status: 'overtaken' });
      expect(await storage.load('p')).toBe(null);
    });

    test('remembers when it was last backed up, also when it is saved again', async () => {
      const edited = holding('p', '');
      await storage.save(toSave(edited));
      await storage.recordBackup('p', { at: AT, revision: 1 });
      await storage.recordBackup('nobody', { at: AT, revision: 1 });
      await storage.save(toSave(perform(edited, renameProject('Otro'), AT), { base: 1 }));
      expect((await loaded('p')).backup).toEqual({ at: AT, revision: 1 });
    });
  });

  describe('a file', () => {
    test('is kept as it came, under its hash', async () => {
      await storage.save(toSave(holding('p', 'a'), { files: [fileOf('a')] }));
      expect(await (await storage.file('a'.repeat(64)))?.text()).toBe('bytes of a');
      expect(await storage.file('b'.repeat(64))).toBe(null);
      expect(await storage.keptBytes()).toBe(10);
    });

    test('is kept while the project or a step of its history needs it', async () => {
      const both = holding('p', 'ab');
      await storage.save(toSave(both, { files: [fileOf('a'), fileOf('b')] }));
      const boundary = importedBoundary('a', { files: [keptFile('a')] });
      const removed = perform(both, removeBoundary(boundary), AT);
      await storage.save(toSave(removed, { base: 1 }));
      expect(await keptLetters('ab')).toBe('ab');
      await storage.save(toSave({ ...removed, history: noHistory }, { base: 2 }));
      expect(await keptLetters('ab')).toBe('b');
    });

    test('that two projects need goes with the last of them', async () => {
      await storage.save(toSave(holding('one', 'ab'), { files: [fileOf('a'), fileOf('b')] }));
      await storage.save(toSave(holding('two', 'b'), { files: [fileOf('b')] }));
      await storage.remove('one');
      expect(await keptLetters('ab')).toBe('b');
      await storage.remove('two');
      expect(await keptLetters('ab')).toBe('');
      expect(await storage.keptBytes()).toBe(0);
    });

    test('that the project does not need is not kept', async () => {
      await storage.save(toSave(holding('p', 'a'), { files: [fileOf('a'), fileOf('b')] }));
      expect(await keptLetters('ab')).toBe('a');
    });

    test('is not written again: what is kept under a hash has it', async () => {
      await storage.save(toSave(holding('p', 'a'), { files: [fileOf('a')] }));
      const again = { sha256: 'a'.repeat(64), content: text('something else') };
      await storage.save(toSave(holding('p', 'a'), { base: 1, files: [again] }));
      expect(await (await storage.file('a'.repeat(64)))?.text()).toBe('bytes of a');
    });
  });

  describeBackgrounds(() => storage);

  test('settings are remembered one by one', async () => {
    expect(await storage.setting('currentProject')).toBe(null);
    await storage.putSetting('currentProject', 'p');
    await storage.putSetting('isPersistenceAsked', true);
    expect(await storage.setting('currentProject')).toBe('p');
    expect(await storage.setting('isPersistenceAsked')).toBe(true);
  });

  test('deleting everything leaves nothing, and the storage can be used again', async () => {
    await storage.save(toSave(holding('p', 'a'), { files: [fileOf('a')] }));
    await storage.putSetting('currentProject', 'p');
    await storage.deleteEverything();
    expect([await storage.list(), await storage.keptBytes()]).toEqual([[], 0]);
    expect(await storage.setting('currentProject')).toBe(null);
    expect(await storage.save(toSave(holding('p', 'a')))).toEqual({ status: 'saved', revision: 1 });
  });
}
