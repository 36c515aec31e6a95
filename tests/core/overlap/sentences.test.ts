import { expect, test } from 'vitest';
import type { OverlapIssueCode } from '../../../src/core/overlap/overlap-issue.ts';
import { overlapIssues as en } from '../../../src/i18n/en/overlap-issues.ts';
import { overlapIssues as es } from '../../../src/i18n/es/overlap-issues.ts';
import { overlapIssues as pt } from '../../../src/i18n/pt/overlap-issues.ts';

/** The parameters that core hands over with each code. */
const PARAMS: Readonly<Record<OverlapIssueCode, readonly string[]>> = {
  'area-unknown': ['feature'],
  'layer-overlaps-itself': ['layer', 'hectares'],
  'layer-counts-twice': ['layer', 'hectares'],
  'covered-more-than-twice': ['layer', 'hectares'],
  'account-does-not-close': ['layer', 'hectares'],
  'zones-overlap': ['layer', 'hectares'],
};

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

test.each(Object.entries({ es, en, pt }))(
  'every code has its sentence in %s, with all it is told',
  (_, texts) => {
    const said = Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, placeholders(text)]));
    const told = Object.fromEntries(Object.entries(PARAMS).map(([code, names]) => [code, names.toSorted()]));
    expect(said).toEqual(told);
  },
);
