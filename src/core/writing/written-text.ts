import { strToU8 } from 'fflate';
import type { FeatureTable } from './feature-table.ts';
import type { WrittenTable } from './table-writer.ts';
import type { WritingIssue } from './writing-issue.ts';

/** Returns a table that is one file of bytes, called like the table, with its columns as they stand there. */
export function writtenBytes(
  { name, columns }: FeatureTable,
  ending: string,
  bytes: Uint8Array,
  issues: readonly WritingIssue[] = [],
): WrittenTable {
  return { files: [{ path: `${name}.${ending}`, bytes }], columns, issues };
}

/** Returns a table that is one file of text in UTF-8, called like the table. */
export function writtenText(
  table: FeatureTable,
  ending: string,
  text: string,
  issues: readonly WritingIssue[] = [],
): WrittenTable {
  return writtenBytes(table, ending, strToU8(text), issues);
}
