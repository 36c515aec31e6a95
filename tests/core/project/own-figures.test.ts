import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/core/figures/figure-check.ts';
import { isOwnFigure } from '../../../src/core/figures/figure.ts';
import { addFigure, changeFigure, removeFigure } from '../../../src/core/project/figure-edits.ts';
import { noHistory, perform, redo, undo } from '../../../src/core/project/history.ts';
import { statedByPerson } from '../../../src/core/project/own-figures.ts';
import { projectDocument, readProjectDocument } from '../../../src/core/project/project-document.ts';
import type { OwnFigure } from '../../../src/core/project/project.ts';
import { readStoredHistory } from '../../../src/core/project/stored-history.ts';
import { judgeOne } from '../../support/judge-one.ts';
import { AT, project } from '../../support/projects.ts';
import { readEmbeddedFacts } from '../../support/stated-figures.ts';

const yaguas: Claim = { kind: 'area', of: [{ layer: 'protected-areas', features: ['PN15'] }] };

function figure(text: string, claim: Claim = yaguas, change: Partial<OwnFigure> = {}): OwnFigure {
  const id = `figure ${text}`;
  return { id, wording: text, text, asOf: null, citation: 'Folleto, p. 3', claim, addedAt: AT, ...change };
}

const { layers } = readEmbeddedFacts();

describe('a figure of a person is judged as those of documents are', () => {
  const share: Claim = {
    kind: 'overlap',
    a: { layer: 'protected-areas', features: ['ACR09'] },
    b: { layer: 'provinces', features: 'all' },
  };
  const withoutGeometry: Claim = {
    kind: 'area',
    of: [{ layer: 'protected-areas', features: ['ere-campuya'] }],
  };
  const established: Claim = {
    kind: 'count',
    of: { layer: 'protected-areas', group: 'mosaic', status: 'established' },
  };
  test.each<[string, Claim, string, string]>([
    ['868 927.84 ha', yaguas, 'consistent', 'an outline never agrees'],
    ['900,001 ha', yaguas, 'disagrees', 'it lies far beyond the band'],
    ['0.9 millones de hectáreas', yaguas, 'consistent', 'it rounds to what is said'],
    ['434 000', share, 'consistent', 'what lies in the provinces together is nearly all of it'],
    ['300,001', share, 'disagrees', 'more of it lies in the provinces'],
    ['900,172', withoutGeometry, 'not-checkable', 'nobody has drawn it'],
    ['3 áreas', established, 'agrees', 'three were established on that day'],
    ['5', established, 'disagrees', 'two of the five came later'],
    ['11', { kind: 'count', of: { table: 'provinces' } }, 'agrees', 'the layer has as many'],
    ['11', { kind: 'count', of: { table: 'no-such' } }, 'not-checkable', 'there is no such layer'],
  ])('%s: %j is %s, %s', async (text, claim, verdict) => {
    const [stated] = statedByPerson([figure(text, claim)]);
    if (stated === undefined) throw new Error('Nothing was stated.');
    expect((await judgeOne(stated, layers)).verdict).toBe(verdict);
  });

  test('it is marked as the own, numbered in its order, and dated as the person says', () => {
    const stated = statedByPerson([figure('1 ha'), figure('2 ha', yaguas, { asOf: '2019-06-02' })]);
    expect(stated.map(({ id }) => id)).toEqual(['P1', 'P2']);
    expect(stated.every(isOwnFigure)).toBe(true);
    expect(stated.map(({ asOf: { date, basis } }) => [date, basis])).toEqual([
      [null, 'undated'],
      ['2019-06-02', 'stated'],
    ]);
  });
});

describe('figures of a project', () => {
  const one = figure('1.7 millones');

  test('are added, changed and taken out, and each step is undone and done again', () => {
    const start = { project: project(), history: noHistory };
    const added = perform(start, addFigure(one), AT);
    const changed = perform(added, changeFigure({ ...one, citation: 'Otro' }), AT);
    const removed = perform(changed, removeFigure(one), AT);
    expect(removed.project.figures).toEqual([]);
    const back = undo(undo(removed));
    expect(back.project.figures).toEqual([one]);
    expect(undo(back).project).toEqual(project());
    expect(redo(back).project.figures?.[0]?.citation).toBe('Otro');
  });

  test.each([
    [addFigure(one), 'another tab added it'],
    [changeFigure(figure('gone')), 'another tab took it out'],
    [removeFigure(figure('gone')), 'another tab took it out'],
  ])('an edit that has nothing to change returns the same project: %#, %s', (edit) => {
    const whole = project({ figures: [one] });
    expect(edit.apply(whole)).toBe(whole);
  });

  test('come back from what is stored, with their history; a project from before has none', () => {
    const edited = perform({ project: project(), history: noHistory }, addFigure(one), AT);
    const stored: unknown = structuredClone(projectDocument(edited.project));
    expect(readProjectDocument(stored, 'p')).toEqual({ value: edited.project, issues: [] });
    expect(readStoredHistory(structuredClone(edited.history), 'p').issues).toEqual([]);
    expect(readProjectDocument(projectDocument(project()), 'p').value?.figures).toBeUndefined();
  });

  test('are refused with their path where a claim is none', () => {
    const broken = { ...one, claim: { kind: 'arithmetic' } };
    const { value, issues } = readProjectDocument(
      { version: 1, project: { ...project(), figures: [broken] } },
      'p',
    );
    expect(value).toBeNull();
    expect(issues[0]?.at.path).toMatch(/^figures\.0\.claim/);
  });
});
