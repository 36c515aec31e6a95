import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { NotesState } from '../../src/state/notes-state.svelte.ts';
import { MemoryDesk } from '../support/memory-desk.svelte.ts';
import { AT } from '../support/projects.ts';

const photo = new File(['a picture'], 'hito.jpg', { type: 'image/jpeg' });
const here = { lon: -71.25, lat: -2.85, accuracyMetres: 8 };

describe('notes', () => {
  test('are private, with their place and their photos under the hash of their bytes', async () => {
    const desk = new MemoryDesk();
    const notes = new NotesState(desk, () => 'note-1');
    await notes.write({ text: 'Hito 3', place: here, photos: [photo] }, AT);
    const sha256 = createHash('sha256').update('a picture').digest('hex');
    expect(notes.notes).toEqual([
      {
        id: 'note-1',
        text: 'Hito 3',
        position: [-71.25, -2.85],
        accuracyMetres: 8,
        writtenAt: AT,
        photos: [{ name: 'hito.jpg', bytes: 9, sha256 }],
        isPrivate: true,
      },
    ]);
    expect(await (await notes.photo(sha256))?.text()).toBe('a picture');
    expect(await notes.photo('0'.repeat(64))).toBeNull();
  });

  test('belong nowhere, and are shared, where the person says so', async () => {
    const desk = new MemoryDesk();
    const notes = new NotesState(desk, () => 'note-1');
    await notes.write({ text: 'Asamblea el sábado', place: null, photos: [] }, AT);
    const [written] = notes.notes;
    expect(written).toMatchObject({ position: null, accuracyMetres: null });
    if (written !== undefined) notes.setPrivate(written, false);
    expect(notes.notes).toMatchObject([{ isPrivate: false }]);
  });

  test('that are deleted come back with undo', async () => {
    const desk = new MemoryDesk();
    const notes = new NotesState(desk, () => 'note-1');
    await notes.write({ text: 'Hito 3', place: here, photos: [] }, AT);
    const [first] = notes.notes;
    if (first === undefined) throw new Error('A note was written.');
    notes.remove(first);
    expect(notes.notes).toEqual([]);
    desk.undo();
    expect(notes.notes).toEqual([first]);
  });
});
