import { expect, test } from 'vitest';
import { isBackupDue } from '../../../src/core/project/backup-due.ts';
import { AT, importedBoundary, note, project } from '../../support/projects.ts';

const WEEK_LATER = '2026-03-12T14:30:00.000Z';
const whole = project({ boundaries: [importedBoundary('a')] });

test.each([
  { revision: 19, backup: null, now: AT, due: false, why: 'nineteen edits of one day' },
  { revision: 20, backup: null, now: AT, due: true, why: 'twenty edits' },
  { revision: 1, backup: null, now: WEEK_LATER, due: true, why: 'a week since it was begun' },
  {
    revision: 30,
    backup: { at: AT, revision: 30 },
    now: WEEK_LATER,
    due: false,
    why: 'nothing was done since',
  },
  { revision: 31, backup: { at: AT, revision: 30 }, now: WEEK_LATER, due: true, why: 'an edit, and a week' },
  { revision: 31, backup: { at: AT, revision: 30 }, now: AT, due: false, why: 'an edit, a moment ago' },
])('a copy is due: $due, after $why', ({ revision, backup, now, due }) => {
  expect(isBackupDue({ project: whole, revision, backup }, now)).toBe(due);
});

test('an empty project has nothing to lose, and one note is something', () => {
  expect(isBackupDue({ project: project(), revision: 50, backup: null }, AT)).toBe(false);
  expect(isBackupDue({ project: project({ notes: [note('n')] }), revision: 50, backup: null }, AT)).toBe(
    true,
  );
});
