import { describe, expect, test } from 'vitest';
import { noHistory, perform } from '../../../src/core/project/history.ts';
import { addImport } from '../../../src/core/project/boundary-edits.ts';
import { keptFilesOf, neededFiles } from '../../../src/core/project/kept-files.ts';
import { removeBoundary } from '../../../src/core/project/boundary-edits.ts';
import { projectDocument, readProjectDocument } from '../../../src/core/project/project-document.ts';
import { readStoredHistory } from '../../../src/core/project/stored-history.ts';
import {
  AT,
  drawnBoundary,
  importedBoundary,
  keptFile,
  note,
  project,
  walkPoint,
} from '../../support/projects.ts';

const whole = project({
  boundaries: [
    importedBoundary('a', {
      choices: { as: 'boundary', encoding: 'windows-1252', byFile: { 'a.geojson': { crs: 'EPSG:24878' } } },
      repaired: ['1'],
    }),
    drawnBoundary('b', { stated: { hectares: 12.5, citation: 'R.D. 4' }, positionalErrorMetres: 5 }),
  ],
  activeId: 'b',
  notes: [note('n', { photos: [keptFile('c', 'hito.jpg')] })],
  walk: { startedAt: AT, points: [walkPoint(-71, -3)], isPaused: true },
});

/** The document of `whole` after JSON, with the value at a path put in place of what stood there. */
function documentWith(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(projectDocument(whole))) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  holder[last] = value;
  return copy;
}

describe('a project document', () => {
  test('is read as it was written, through JSON', () => {
    const stored: unknown = JSON.parse(JSON.stringify(projectDocument(whole)));
    expect(readProjectDocument(stored, 'x')).toEqual({ value: whole, issues: [] });
  });

  test.each<[string, unknown, string, string]>([
    ['project.boundaries.0.files.0.sha256', 'ABC', 'project-field', 'no hash'],
    ['project.boundaries.0.files', [], 'project-field', 'an import without files cannot be read again'],
    ['project.boundaries.0.kind', 'photo', 'project-field', 'no kind of boundary'],
    ['project.boundaries.0.choices.as', 'circle', 'project-field', 'no choice'],
    [
      'project.boundaries.0.choices.byFile',
      { a: { as: 'boundary' } },
      'project-field',
      'said of all files alone',
    ],
    ['project.boundaries.0.choices.unheard', true, 'project-field', 'a choice that would not be heeded'],
    ['project.boundaries.1.polygons.0.0.1', [-71.2, null], 'project-field', 'half a position'],
    ['project.boundaries.1.polygons.0.0.1', [685_000, 9_680_000], 'project-field', 'metres for degrees'],
    ['project.boundaries.1.stated.hectares', -1, 'project-field', 'less than nothing'],
    ['project.createdAt', 'yesterday', 'project-field', 'no time'],
    ['project.walk.points.0.lat', 91, 'project-field', 'beyond the pole'],
    ['project.extra', 1, 'project-field', 'a field that would be lost'],
    ['project.notes.0.id', 'a', 'project-id-repeated', 'a note with the id of a boundary'],
    ['project.boundaries.1.id', 'a', 'project-id-repeated', 'two boundaries with one id'],
    ['project.activeId', 'c', 'project-active-missing', 'nothing to look at'],
    ['version', 2, 'project-newer', 'written by a newer program'],
    ['version', '1', 'project-none', 'no version'],
  ])('with %s = %j is refused as %s: %s', (path, value, code) => {
    const { value: read, issues } = readProjectDocument(documentWith(path, value), 'x');
    expect([read, issues[0]?.code]).toEqual([null, code]);
  });

  test.each([null, 3, 'text', [], {}])('is not %j', (stored) => {
    expect(readProjectDocument(stored, 'x').issues.map(({ code }) => code)).toEqual(['project-none']);
  });

  test('says where it is wrong, what was expected and what was found, twenty times at most', () => {
    const wrong = documentWith(
      'project.notes',
      Array.from({ length: 30 }, () => 7),
    );
    const { issues } = readProjectDocument(wrong, 'paquete');
    expect(issues).toHaveLength(20);
    expect(issues[0]).toMatchObject({
      at: { file: 'paquete', path: 'notes.0' },
      params: { path: 'notes.0', expected: 'Object', found: '7' },
    });
  });
});

describe('a stored history', () => {
  const edited = perform({ project: whole, history: noHistory }, addImport(importedBoundary('d')), AT);

  test('is read as it was written', () => {
    const stored: unknown = JSON.parse(JSON.stringify(edited.history));
    expect(readStoredHistory(stored, 'x')).toEqual({ value: edited.history, issues: [] });
  });

  test.each<[unknown, string]>([
    [null, 'nothing'],
    [{ past: [] }, 'half of one'],
    [{ past: [{ ...edited.history.past[0], code: 'unheard' }], future: [] }, 'a step that nobody can say'],
    [{ past: [{ ...edited.history.past[0], before: { activeId: 4 } }], future: [] }, 'a part that is none'],
  ])('%# is dropped with a warning: %s', (stored) => {
    const { value, issues } = readStoredHistory(stored, 'x');
    expect([value, issues.map(({ code }) => code)]).toEqual([noHistory, ['project-history-dropped']]);
  });
});

describe('the files that a project needs', () => {
  test('are those of imports and photos, each once', () => {
    const twice = { ...whole, boundaries: [...whole.boundaries, importedBoundary('again')] };
    expect(keptFilesOf(twice).map(({ sha256 }) => sha256[0])).toEqual(['a', 'c']);
  });

  test('are those of its history too, since what was removed can come back', () => {
    const other = importedBoundary('d', { files: [keptFile('d')] });
    const start = { project: whole, history: noHistory };
    const removed = [addImport(other), removeBoundary(other)].reduce(
      (state, edit) => perform(state, edit, AT),
      start,
    );
    expect(removed.project.boundaries).toHaveLength(2);
    const needed = neededFiles(removed.project, removed.history).map((sha256) => sha256[0]);
    expect(needed.toSorted()).toEqual(['a', 'c', 'd']);
  });
});
