import { readFileSync, writeFileSync } from 'node:fs';
import type { BenchResults } from './results.ts';
import { tableOf } from './table.ts';

export const RESULTS_PATH = 'docs/bench.json';
export const METHODS_PATH = 'docs/methods.md';

const BEGIN = '<!-- written by npm run bench -- --write -->';
const END = '<!-- end of what the benchmark writes -->';

/** Returns what stands between the marks of the benchmark in a text, and the text before and after it. */
export function splitAtMarks(text: string): readonly [before: string, between: string, after: string] {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${METHODS_PATH} lacks the lines ${BEGIN} and ${END}.`);
  const start = begin + BEGIN.length;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

/** Writes the results as JSON and as a table. */
export function writeDocs(results: BenchResults): void {
  writeFileSync(RESULTS_PATH, JSON.stringify(results, null, 2));
  const [before, , after] = splitAtMarks(readFileSync(METHODS_PATH, 'utf8'));
  writeFileSync(METHODS_PATH, `${before}\n\n${tableOf(results)}\n\n${after}`);
}
