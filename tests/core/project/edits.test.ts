import { describe, expect, test } from 'vitest';
import {
  addDrawing,
  addImport,
  chooseBoundary,
  removeBoundary,
  renameBoundary,
  setPrivate,
  stateArea,
} from '../../../src/core/project/boundary-edits.ts';
import { boundaryName } from '../../../src/core/project/boundary-name.ts';
import { declareError, replacePolygons } from '../../../src/core/project/drawing-edits.ts';
import type { Edit } from '../../../src/core/project/edit.ts';
import { readAgain, setRepaired } from '../../../src/core/project/import-edits.ts';
import { addNote, changeNote, removeNote } from '../../../src/core/project/note-edits.ts';
import { renameProject } from '../../../src/core/project/project-edits.ts';
import { drawnBoundary, importedBoundary, keptFile, note, project } from '../../support/projects.ts';

const parcel = importedBoundary('parcel', { repaired: ['3'] });
const drawing = drawnBoundary('drawing', { stated: { hectares: 12, citation: 'Título 4' } });
const written = note('hito');
const whole = project({ boundaries: [parcel, drawing], activeId: 'parcel', notes: [written] });
const gone = importedBoundary('gone');

describe('an edit that has nothing to change returns the same project', () => {
  test.each<[string, Edit, string]>([
    ['renameProject', renameProject('Mi territorio '), 'it has that title'],
    ['renameProject', renameProject('  '), 'a project has a title'],
    ['addImport', addImport(parcel), 'another tab added it'],
    ['addDrawing', addDrawing(drawing), 'another tab added it'],
    ['chooseBoundary', chooseBoundary('parcel'), 'it is looked at'],
    ['chooseBoundary', chooseBoundary('gone'), 'it is not there'],
    ['renameBoundary', renameBoundary(drawing, 'Chacra'), 'it has that name'],
    ['renameBoundary', renameBoundary(gone, 'Otra'), 'another tab removed it'],
    ['stateArea', stateArea(drawing, { hectares: 12, citation: 'Título 4' }), 'that is what is stated'],
    ['stateArea', stateArea(parcel, null), 'nothing is stated'],
    ['setPrivate', setPrivate(parcel, false), 'it is not private'],
    ['removeBoundary', removeBoundary(gone), 'another tab removed it'],
    ['readAgain', readAgain({ ...parcel, id: 'drawing' }, { as: 'boundary' }), 'a drawing has no files'],
    ['setRepaired', setRepaired(parcel, ['3'], true), 'it is repaired'],
    ['setRepaired', setRepaired(parcel, ['4'], false), 'it is not repaired'],
    ['replacePolygons', replacePolygons({ ...drawing, id: 'parcel' }, []), 'files are never changed'],
    ['declareError', declareError(drawing, null), 'nobody knows it already'],
    ['addNote', addNote(written), 'another tab wrote it'],
    ['changeNote', changeNote(note('gone'), { text: 'x' }), 'another tab removed it'],
    ['removeNote', removeNote(note('gone')), 'another tab removed it'],
  ])('%s: %s', (_name, edit) => {
    expect(edit.apply(whole)).toBe(whole);
  });
});

describe('edits of boundaries', () => {
  test('what is added is looked at, and what was there stays', () => {
    const added = addImport(gone).apply(whole);
    expect([added.activeId, added.boundaries.length]).toEqual(['gone', 3]);
    expect(added.boundaries.slice(0, 2)).toEqual(whole.boundaries);
  });

  test('where the one that is looked at is removed, the last of the others is looked at', () => {
    const { activeId, boundaries } = removeBoundary(parcel).apply(whole);
    expect([activeId, boundaries]).toEqual(['drawing', [drawing]]);
    expect(
      removeBoundary(drawing).apply(project({ boundaries: [drawing], activeId: 'drawing' })).activeId,
    ).toBe(null);
    expect(removeBoundary(drawing).apply(whole).activeId).toBe('parcel');
  });

  test('an empty name gives the boundary back the name of its files', () => {
    const named = renameBoundary(parcel, ' Lote 4 ').apply(whole).boundaries[0];
    expect(named && boundaryName(named)).toBe('Lote 4');
    const unnamed = named && renameBoundary(named, ' ').apply(whole).boundaries[0];
    expect(unnamed && boundaryName(unnamed)).toBe('parcel.geojson');
  });

  test('an edit that another tab overtook keeps what that tab wrote', () => {
    const overtaken = renameBoundary(parcel, 'Lote 4').apply(whole);
    const both = stateArea(parcel, { hectares: 5, citation: 'Título' }).apply(overtaken);
    expect(both.boundaries[0]).toMatchObject({ name: 'Lote 4', stated: { hectares: 5 } });
  });

  test('reading again takes back the repairs, which were proposed for another reading', () => {
    const again = readAgain(parcel, { as: 'boundary' }).apply(whole).boundaries[0];
    expect(again).toMatchObject({ choices: { as: 'boundary' }, repaired: [] });
  });

  test('repairs are agreed to one by one and taken back one by one', () => {
    const more = setRepaired(parcel, ['3', '5'], true).apply(whole);
    expect(more.boundaries[0]).toMatchObject({ repaired: ['3', '5'] });
    expect(setRepaired(parcel, ['3'], false).apply(more).boundaries[0]).toMatchObject({ repaired: ['5'] });
  });

  test('a drawing has its vertices moved and its error declared', () => {
    const moved = replacePolygons(drawing, [[[[0, 0]]]]).apply(whole);
    const declared = declareError(drawing, 8).apply(moved);
    expect(declared.boundaries[1]).toMatchObject({ polygons: [[[[0, 0]]]], positionalErrorMetres: 8 });
  });
});

describe('edits of notes', () => {
  test('a note keeps its id and what was not changed', () => {
    const photos = [keptFile('c', 'hito.jpg')];
    const changed = changeNote(written, { photos }).apply(whole);
    expect(changed.notes).toEqual([{ ...written, photos }]);
    expect(removeNote(written).apply(changed).notes).toEqual([]);
  });

  test('the history names a note by its beginning', () => {
    const long = note('long', { text: `${'muy '.repeat(20)}\nsegunda línea` });
    expect(addNote(long).params['text']).toBe('muy muy muy muy muy muy muy muy muy muy…');
    expect(addNote(note('short', { text: 'Hito\n2' })).params['text']).toBe('Hito');
  });
});
