import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/core/project/edit.ts';
import { noHistory, perform, redo, undo } from '../../../src/core/project/history.ts';
import type { EditedProject } from '../../../src/core/project/history.ts';
import {
  addWalkPoint,
  discardWalk,
  dropWalkPoint,
  finishWalk,
  pauseWalk,
  startWalk,
} from '../../../src/core/project/walk-edits.ts';
import { AT, project, walkPoint } from '../../support/projects.ts';

const LATER = '2026-03-06T08:00:00.000Z';
const corners = [walkPoint(-71.3, -2.9, 4), walkPoint(-71.2, -2.9, 9), walkPoint(-71.2, -2.8, 6)];
const walked = { id: 'walked', name: null, isPrivate: false, madeAt: AT };

function make(edited: EditedProject, ...edits: readonly Edit[]): EditedProject {
  return edits.reduce((state, edit) => perform(state, edit, AT), edited);
}

const begun = make({ project: project(), history: noHistory }, startWalk(AT));
const around = make(begun, ...corners.map(addWalkPoint));

describe('a walk', () => {
  test('becomes a closed boundary, no better than its worst point', () => {
    const { project: finished } = make(around, finishWalk(walked));
    const ring = [...corners, ...corners.slice(0, 1)].map(({ lon, lat }) => [lon, lat]);
    expect(finished.boundaries).toMatchObject([
      { made: 'walked', polygons: [[ring]], positionalErrorMetres: 9 },
    ]);
    expect([finished.activeId, finished.walk]).toEqual(['walked', null]);
  });

  test('of two points encloses nothing and goes on', () => {
    const short = make(begun, ...corners.slice(0, 2).map(addWalkPoint));
    expect(make(short, finishWalk(walked))).toBe(short);
  });

  test('takes no points while it is paused, and goes on where it was', () => {
    const [first, second, third] = corners;
    if (!first || !second || !third) throw new Error('A ring has three corners.');
    const paused = make(begun, addWalkPoint(first), pauseWalk(true), addWalkPoint(second));
    const { walk } = make(paused, pauseWalk(false), addWalkPoint(third)).project;
    expect(walk?.points).toEqual([first, third]);
  });

  test('drops a point by its place, and none that is not there', () => {
    expect(make(around, dropWalkPoint(1)).project.walk?.points).toEqual([corners[0], corners[2]]);
    expect(make(around, dropWalkPoint(3))).toBe(around);
    expect(make(around, dropWalkPoint(-1))).toBe(around);
  });

  test('that goes on is not begun again, and where nobody walks there is nothing to change', () => {
    expect(make(around, startWalk(LATER))).toBe(around);
    expect(make(around, pauseWalk(true), startWalk(LATER))).toEqual(around);
    const idle = { project: project(), history: noHistory };
    const corner = walkPoint(0, 0);
    expect(make(idle, addWalkPoint(corner), pauseWalk(true), finishWalk(walked), discardWalk())).toBe(idle);
  });
});

describe('undo beside a walk', () => {
  test('is for steps: points that were walked are none', () => {
    expect(undo(around)).toBe(around);
  });

  test('of finishing and of giving up goes on with the walk', () => {
    expect(undo(make(around, finishWalk(walked))).project).toEqual(around.project);
    expect(undo(make(around, discardWalk())).project).toEqual(around.project);
  });

  test('keeps a walk that was begun since', () => {
    const another = make(around, finishWalk(walked), startWalk(LATER));
    const back = undo(another);
    expect([back.project.walk?.startedAt, back.project.boundaries]).toEqual([LATER, []]);
    expect(redo(back).project).toEqual(another.project);
  });

  test('and redo lose no point that was walked between them', () => {
    const further = make(undo(make(around, finishWalk(walked))), addWalkPoint(walkPoint(-71.3, -2.8)));
    expect(redo(further).project.walk?.points).toHaveLength(4);
  });
});
