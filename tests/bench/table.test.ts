import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BenchResults } from './results.ts';
import { tableOf } from './table.ts';
import { METHODS_PATH, RESULTS_PATH, splitAtMarks } from './write-docs.ts';

/** Prettier aligns the columns of a table; the words stay. */
const wordsOf = (text: string) => text.replaceAll(/[-|\s]+/g, ' ').trim();

test('the table in the methods is that of the stored results', () => {
  const [, between] = splitAtMarks(readFileSync(METHODS_PATH, 'utf8'));
  expect(existsSync(RESULTS_PATH)).toBe(true);
  const results = JSON.parse(readFileSync(RESULTS_PATH, 'utf8')) as BenchResults;
  expect(wordsOf(between)).toBe(wordsOf(tableOf(results)));
});
