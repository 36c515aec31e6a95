import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/core/base/issue.ts';
import { exportSeverities } from '../../src/core/export/export-issue.ts';
import { formatSeverities } from '../../src/core/formats/format-issue.ts';
import { packageSeverities } from '../../src/core/package/package-issue.ts';
import { projectSeverities } from '../../src/core/project/project-issue.ts';
import { validationSeverities } from '../../src/core/validation/validation-issue.ts';
import { writingSeverities } from '../../src/core/writing/writing-issue.ts';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import type { Dictionary } from '../../src/i18n/es.ts';
import type { Language } from '../../src/i18n/language.ts';
import { pt } from '../../src/i18n/pt.ts';
import { renderIssue } from '../../src/i18n/render-issue.ts';

const dictionaries: readonly [Language, Dictionary][] = [
  ['es', es],
  ['en', en],
  ['pt', pt],
];

const codes = [...Object.keys(formatSeverities), ...Object.keys(validationSeverities)].sort();

function placeholders(sentence: string | undefined): readonly string[] {
  return [...(sentence ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

function sentencesOf({ formatIssues, issues }: Dictionary): Readonly<Record<string, string>> {
  return { ...issues.sentences, ...formatIssues };
}

describe.each(dictionaries)('sentences for issues in %s', (language, dictionary) => {
  const sentences: Readonly<Record<string, string>> = sentencesOf(dictionary);
  const spanish: Readonly<Record<string, string>> = sentencesOf(es);

  test('exist for every code, and for no other', () => {
    expect(Object.keys(sentences).sort()).toEqual(codes);
  });

  test.each(codes)('%s names the same values as in Spanish, and ends as a sentence', (code) => {
    expect(placeholders(sentences[code])).toEqual(placeholders(spanish[code]));
    expect(sentences[code]).toMatch(/\.$/);
  });

  test('say the place first, as far as it is known', () => {
    const at = {
      file: 'a.geojson',
      feature: '7',
      path: 'geometry.coordinates[0][1]',
      position: [-72.5, -2.25],
    } as const;
    const issue: Issue = { code: 'self-crossing', severity: 'error', at, params: { count: 1 } };
    const text = renderIssue(issue, dictionary, language);
    expect(text).toContain('a.geojson, ');
    expect(text).toContain('geometry.coordinates[0][1]');
    expect(text).toContain(language === 'pt' ? '-72,5' : '-72.5');
    expect(text).not.toMatch(/\{\w+\}/);
  });
});

describe('renderIssue', () => {
  test('is the sentence alone where no place is known', () => {
    expect(renderIssue({ code: 'file-empty', severity: 'error', at: {}, params: {} }, en, 'en')).toMatch(
      /^The file/,
    );
  });

  const issueOf = (code: string): Issue => ({ code, severity: 'error', at: {}, params: {} });

  test.each([
    'layer-overlaps-itself',
    ...Object.keys(es.catalogue.issues),
    ...Object.keys(es.figures.issues),
    ...Object.keys(exportSeverities),
    ...Object.keys(packageSeverities),
    ...Object.keys(projectSeverities),
    ...Object.keys(writingSeverities),
  ])('finds the sentence of %s in every section', (code) => {
    for (const [language, dictionary] of dictionaries) {
      expect(renderIssue(issueOf(code), dictionary, language)).toMatch(/\s.*\.$/);
    }
  });

  test('leaves a code without a sentence to be seen', () => {
    expect(renderIssue({ code: 'no-such-code', severity: 'error', at: {}, params: {} }, es, 'es')).toBe(
      'no-such-code',
    );
  });
});
