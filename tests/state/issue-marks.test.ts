import { describe, expect, test } from 'vitest';
import type { Issue, Severity } from '../../src/core/base/issue.ts';
import { issueMarks, issuesInOrder } from '../../src/state/issue-marks.ts';

function issue(severity: Severity, position?: readonly [number, number]): Issue {
  return { code: 'spike', severity, at: position === undefined ? {} : { position }, params: {} };
}

describe('issueMarks', () => {
  test('numbers each mark as the list does, what matters most first', () => {
    const issues = [issue('notice', [1, 1]), issue('error'), issue('warning', [2, 2])];
    expect(issuesInOrder(issues).map(({ severity }) => severity)).toEqual(['error', 'warning', 'notice']);
    const marks = issueMarks(issues)?.features ?? [];
    expect(marks.map(({ properties, geometry }) => [properties?.['label'], geometry])).toEqual([
      ['2', { type: 'Point', coordinates: [2, 2] }],
      ['3', { type: 'Point', coordinates: [1, 1] }],
    ]);
  });

  test.each([
    [[], 'nothing is wrong'],
    [[issue('error')], 'nobody knows where'],
    [[issue('error', [Number.NaN, 0])], 'the place is no number'],
  ])('marks nothing of %j: %s', (issues) => {
    expect(issueMarks(issues)).toBeNull();
  });

  test('stops before the marks hide the map', () => {
    expect(issueMarks(Array.from({ length: 2_000 }, () => issue('error', [0, 0])))?.features).toHaveLength(
      500,
    );
  });
});
