import { step } from './edit.ts';
import type { Edit } from './edit.ts';
import type { Note } from './project.ts';

const MOST_LETTERS = 40;

/** The beginning of a note, for the history. */
function beginningOf(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  const letters = Array.from(line);
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : line;
}

/** Returns the edit that writes something down. */
export function addNote(note: Note): Edit {
  return step('note-added', { text: beginningOf(note.text) }, (project) =>
    project.notes.some(({ id }) => id === note.id)
      ? project
      : { ...project, notes: [...project.notes, note] },
  );
}

/** Returns the edit that changes a note: its text, its place, its photos, or whether it is private. */
export function changeNote(note: Note, change: Partial<Omit<Note, 'id'>>): Edit {
  const text = beginningOf(change.text ?? note.text);
  return step('note-changed', { text }, (project) => {
    if (!project.notes.some(({ id }) => id === note.id)) return project;
    const notes = project.notes.map((found) => (found.id === note.id ? { ...found, ...change } : found));
    return { ...project, notes };
  });
}

/** Returns the edit that takes a note out. */
export function removeNote(note: Note): Edit {
  return step('note-removed', { text: beginningOf(note.text) }, (project) => {
    const notes = project.notes.filter(({ id }) => id !== note.id);
    return notes.length === project.notes.length ? project : { ...project, notes };
  });
}
