import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addImport } from '../../src/core/project/boundary-edits.ts';
import { addNote } from '../../src/core/project/note-edits.ts';
import { renameProject } from '../../src/core/project/project-edits.ts';
import type { Project } from '../../src/core/project/project.ts';
import { addWalkPoint, pauseWalk, startWalk } from '../../src/core/project/walk-edits.ts';
import { ProjectState } from '../../src/state/project.svelte.ts';
import { createIndexedStorage } from '../../src/storage/database/indexed-storage.ts';
import { StorageFailure } from '../../src/storage/storage-failure.ts';
import type { ProjectStorage } from '../../src/storage/storage.ts';
import { AT, importedBoundary, keptFile, note, walkPoint } from '../support/projects.ts';

function tab(storage: ProjectStorage = createIndexedStorage('slow')): ProjectState {
  return new ProjectState({ storage, now: () => AT, title: () => 'Mi territorio', notKept: () => null });
}

async function started(): Promise<ProjectState> {
  const state = tab();
  await state.start();
  return state;
}

/** A tab whose storage reads a project only when it is let. */
function slowTab() {
  const storage = createIndexedStorage('slow');
  const gate: { open: () => void } = { open: () => undefined };
  const opened = new Promise<void>((resolve) => (gate.open = resolve));
  let asked = 0;
  const load: ProjectStorage['load'] = async (id) => {
    asked += 1;
    await opened;
    return storage.load(id);
  };
  return { state: tab({ ...storage, load }), let: () => gate.open(), isLoading: () => asked > 0 };
}

/** What has been saved by now is not asked for: long enough for every save that does not wait. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

const idsOf = ({ notes }: Project) => notes.map(({ id }) => id);

beforeEach(() => createIndexedStorage('slow').deleteEverything());

describe('what is edited before the stored project is there', () => {
  async function loading() {
    const before = await started();
    await before.edit(addNote(note('stored')));
    const slow = slowTab();
    return { ...slow, before, starting: slow.state.start() };
  }

  test('is made on it once it is there, and kept', async () => {
    const { before, state, starting, let: answer } = await loading();
    const saving = state.edit(addNote(note('early')));
    expect([idsOf(state.current), state.saved.status]).toEqual([['early'], 'saving']);
    await aMoment();
    answer();
    await Promise.all([starting, saving]);
    expect(idsOf(state.current)).toEqual(['stored', 'early']);
    expect(state.saved).toEqual({ status: 'saved', at: AT });
    const again = await started();
    expect([again.current.id, idsOf(again.current)]).toEqual([before.current.id, ['stored', 'early']]);
    expect(await createIndexedStorage('slow').list()).toHaveLength(1);
  });

  test('is undone by an undo of the same moment, and nothing else is', async () => {
    const { state, starting, let: answer } = await loading();
    const saving = [state.edit(addNote(note('early'))), state.undo()];
    await aMoment();
    answer();
    await Promise.all([starting, ...saving]);
    expect(idsOf((await started()).current)).toEqual(['stored']);
  });

  test('keeps its files', async () => {
    const { state, starting, let: answer } = await loading();
    const { sha256 } = keptFile('a');
    const saving = state.edit(addImport(importedBoundary('parcel')), [{ sha256, content: new Blob(['a']) }]);
    expect(await (await state.file(sha256))?.text()).toBe('a');
    await aMoment();
    answer();
    await Promise.all([starting, saving]);
    const again = await started();
    expect([again.current.boundaries.length, idsOf(again.current)]).toEqual([1, ['stored']]);
    expect(await (await again.file(sha256))?.text()).toBe('a');
  });

  test('goes on with a stored walk that waits', async () => {
    const before = await started();
    await before.edit(startWalk(AT));
    await before.edit(addWalkPoint(walkPoint(-71.3, -2.9)));
    await before.edit(pauseWalk(true));
    const { state, let: answer } = slowTab();
    const starting = state.start();
    const saving = [state.edit(startWalk(AT)), state.edit(addWalkPoint(walkPoint(-71.2, -2.9)))];
    await aMoment();
    answer();
    await Promise.all([starting, ...saving]);
    const { walk } = (await started()).current;
    expect([walk?.isPaused, walk?.points.map(({ lon }) => lon)]).toEqual([false, [-71.3, -71.2]]);
  });

  test('is kept in one project where nothing was stored', async () => {
    const state = tab();
    await Promise.all([state.start(), state.edit(addNote(note('early')))]);
    const again = await started();
    expect([again.current.id, idsOf(again.current)]).toEqual([state.current.id, ['early']]);
  });

  test('is kept in a project of its own where what was stored cannot be had', async () => {
    await (await started()).edit(addNote(note('stored')));
    const storage = createIndexedStorage('slow');
    const load = () => Promise.reject(new StorageFailure('unavailable', 'busy'));
    const state = tab({ ...storage, load });
    await Promise.all([state.start(), state.edit(addNote(note('early')))]);
    expect([state.saved.status, idsOf((await started()).current)]).toEqual(['saved', ['early']]);
    expect(await storage.list()).toHaveLength(2);
  });
});

test('what is edited while another project is being opened stays in the one that is looked at', async () => {
  const first = await started();
  await first.edit(renameProject('Uno'));
  const { state, let: answer, isLoading } = slowTab();
  await state.begin('Dos');
  await state.edit(renameProject('Dos, con nombre'));
  const second = state.current.id;
  const opening = state.open(first.current.id);
  await vi.waitUntil(isLoading);
  const saving = state.edit(addNote(note('late')));
  answer();
  await Promise.all([opening, saving]);
  expect(state.current).toMatchObject({ id: first.current.id, title: 'Uno', notes: [] });
  await state.edit(renameProject('Uno, con nombre'));
  expect((await started()).current).toMatchObject({ id: first.current.id, title: 'Uno, con nombre' });
  await state.open(second);
  expect(idsOf(state.current)).toEqual(['late']);
});

test('what another tab wrote before is not shown over what was saved here since', async () => {
  const one = await started();
  await one.edit(renameProject('Uno'));
  const storage = createIndexedStorage('slow');
  const read: (() => void)[] = [];
  let isSlow = false;
  const load: ProjectStorage['load'] = async (id) => {
    const found = await storage.load(id);
    if (isSlow) await new Promise<void>((resolve) => read.push(resolve));
    return found;
  };
  const other = tab({ ...storage, load });
  await other.start();
  isSlow = true;
  await one.edit(addNote(note('one')));
  await vi.waitUntil(() => read.length === 1);
  isSlow = false;
  await other.edit(addNote(note('other')));
  expect(idsOf(other.current)).toEqual(['one', 'other']);
  read[0]?.();
  await aMoment();
  expect(idsOf(other.current)).toEqual(['one', 'other']);
});
