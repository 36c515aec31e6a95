import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDrawing,
  addImport,
  chooseBoundary,
  removeBoundary,
  renameBoundary,
  stateArea,
} from '../../../src/core/project/boundary-edits.ts';
import type { Edit } from '../../../src/core/project/edit.ts';
import { MOST_STEPS, noHistory, perform, redo, undo } from '../../../src/core/project/history.ts';
import type { EditedProject } from '../../../src/core/project/history.ts';
import { setRepaired } from '../../../src/core/project/import-edits.ts';
import { addNote, removeNote } from '../../../src/core/project/note-edits.ts';
import { renameProject } from '../../../src/core/project/project-edits.ts';
import { AT, drawnBoundary, importedBoundary, note, project } from '../../support/projects.ts';

const start: EditedProject = { project: project(), history: noHistory };
const ids = fc.constantFrom('a', 'b', 'c');

/** Edits on few ids, so that many meet one another. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  ids.map((id) => addImport(importedBoundary(id))),
  ids.map((id) => addDrawing(drawnBoundary(id))),
  ids.map((id) => removeBoundary(importedBoundary(id))),
  ids.map((id) => chooseBoundary(id)),
  fc.tuple(ids, ids).map(([id, name]) => renameBoundary(importedBoundary(id), name)),
  fc.tuple(ids, fc.nat(3)).map(([id, hectares]) => stateArea(drawnBoundary(id), { hectares, citation: '' })),
  fc.tuple(ids, fc.boolean()).map(([id, is]) => setRepaired(importedBoundary(id), ['1'], is)),
  ids.map((id) => addNote(note(id))),
  ids.map((id) => removeNote(note(id))),
  ids.map((title) => renameProject(title)),
);

function times(count: number, change: (edited: EditedProject) => EditedProject, edited: EditedProject) {
  return Array.from({ length: count }).reduce<EditedProject>((state) => change(state), edited);
}

/** All of a project but which boundary is looked at, which no step needs to bring back. */
function kept({ project: { activeId: _, ...others } }: EditedProject) {
  return others;
}

describe('a history', () => {
  test('leads back to where it began, and forward again, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 40 }), (list) => {
        const end = list.reduce((state, edit) => perform(state, edit, AT), start);
        const steps = end.history.past.length;
        const back = times(steps, undo, end);
        expect(kept(back)).toEqual(kept(start));
        expect(kept(times(steps, redo, back))).toEqual(kept(end));
      }),
    );
  });

  test('never looks at a boundary that is not there', () => {
    const moves = fc.oneof(edits, fc.constantFrom('undo' as const, 'redo' as const));
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 40 }), (list) => {
        const { project: end } = list.reduce<EditedProject>((state, move) => {
          if (move === 'undo') return undo(state);
          return move === 'redo' ? redo(state) : perform(state, move, AT);
        }, start);
        expect([null, ...end.boundaries.map(({ id }) => id)]).toContain(end.activeId);
      }),
    );
  });

  test('holds the last hundred steps', () => {
    const titles = Array.from({ length: MOST_STEPS + 5 }, (_, index) => `Título ${String(index)}`);
    const end = titles.reduce((state, title) => perform(state, renameProject(title), AT), start);
    expect(end.history.past).toHaveLength(MOST_STEPS);
    expect(times(MOST_STEPS, undo, end).project.title).toBe('Título 4');
  });

  test('forgets what was undone once something else is done, and not when something is only looked at', () => {
    const two = [addImport(importedBoundary('a')), addImport(importedBoundary('b'))];
    const undone = undo(two.reduce((state, edit) => perform(state, edit, AT), start));
    expect(perform(undone, chooseBoundary(null), AT).history.future).toHaveLength(1);
    expect(perform(undone, renameProject('Otro'), AT).history.future).toHaveLength(0);
  });

  test('keeps of each step what was done, when, and only the parts that changed', () => {
    const { history } = perform(start, renameProject('Otro'), AT);
    expect(history.past).toEqual([
      {
        id: 1,
        code: 'project-renamed',
        params: { title: 'Otro' },
        at: AT,
        before: { title: 'Mi territorio' },
        after: { title: 'Otro' },
      },
    ]);
  });

  test('tells its steps apart, also from those that were forgotten', () => {
    const three = ['a', 'b', 'c'].reduce((state, id) => perform(state, addNote(note(id)), AT), start);
    const other = perform(undo(three), addNote(note('d')), AT);
    expect(other.history.past.map(({ id }) => id)).toEqual([1, 2, 4]);
  });

  test('has no step for an edit that changed nothing', () => {
    expect(perform(start, renameProject('Mi territorio'), AT)).toBe(start);
    expect([undo(start), redo(start)]).toEqual([start, start]);
  });
});
