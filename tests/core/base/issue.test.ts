import { describe, expect, test } from 'vitest';
import { hasError, issuesInFile } from '../../../src/core/base/issue.ts';
import type { Issue, Severity } from '../../../src/core/base/issue.ts';

function issue(severity: Severity, at: Issue['at'] = {}): Issue {
  return { code: 'x', severity, at, params: {} };
}

describe('hasError', () => {
  test.each<{ severities: Severity[]; answer: boolean }>([
    { severities: ['notice', 'error'], answer: true },
    { severities: ['notice', 'warning'], answer: false },
    { severities: [], answer: false },
  ])('is $answer for $severities', ({ severities, answer }) => {
    expect(hasError(severities.map((severity) => issue(severity)))).toBe(answer);
  });
});

describe('issuesInFile', () => {
  test('names the file where none is named, and keeps the rest of the place', () => {
    const issues = [issue('error', { feature: '3' }), issue('error', { file: 'b.geojson' })];
    expect(issuesInFile(issues, 'a.geojson').map(({ at }) => at)).toEqual([
      { file: 'a.geojson', feature: '3' },
      { file: 'b.geojson' },
    ]);
  });
});
