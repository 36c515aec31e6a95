import { describe, expect, test } from 'vitest';
import { hasError } from '../../../src/core/base/issue.ts';
import type { Issue, Severity } from '../../../src/core/base/issue.ts';

function issue(severity: Severity): Issue {
  return { code: 'x', severity, at: {}, params: {} };
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
