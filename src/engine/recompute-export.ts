import type { Issue } from '../core/base/issue.ts';
import { compareResults } from '../core/export/compare-results.ts';
import type { ComparedNumber } from '../core/export/compare-results.ts';
import { exportIssue } from '../core/export/export-issue.ts';
import { exportNumbers } from '../core/export/export-numbers.ts';
import { resultsOf } from '../core/export/export-results.ts';
import type { ExportResults } from '../core/export/export-results.ts';
import { methodsSheet } from '../core/export/methods-sheet.ts';
import type { ReadExport } from '../core/export/read-export.ts';
import { tableWriters } from '../core/writing/table-writers.ts';
import type { Engine, RunOptions } from './engine.ts';
import { measureExport } from './measure-export.ts';

/** What came out of computing an export again. */
export interface RecomputedExport {
  readonly numbers: readonly ComparedNumber[];
  /** Files of the data that were written again, byte by byte as they stand in the package. */
  readonly sameFiles: number;
  readonly files: number;
  readonly issues: readonly Issue[];
}

function isSameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return one.length === other?.length && one.every((byte, index) => byte === other[index]);
}

/**
 * Returns the numbers of an export beside those that are measured again on the features that it holds, and whether its
 * files are what those numbers give. Files of another version of the program may be written otherwise. `paragraph` is
 * what the package says of its methods, which a workbook repeats. Rejects as the engine does.
 */
export async function recomputeExport(
  { results: stored, sources, files }: ReadExport,
  software: ExportResults['software'],
  paragraph: string,
  engine: Engine,
  options: RunOptions = {},
): Promise<RecomputedExport> {
  const { request } = stored;
  const writer = tableWriters.find(({ id }) => id === request.format);
  const withGeometry = writer?.carriesGeometry ?? false;
  const measured = await measureExport(request, sources, withGeometry, engine, options);
  const untitled = exportNumbers(request, sources, measured.value, (key) => key);
  // Titles are words, and those of the package may be of another version.
  const columns = untitled.table.columns.map((column, index) => {
    return { ...column, title: stored.columns[index]?.title ?? column.title };
  });
  const numbers = { ...untitled, table: { ...untitled.table, title: stored.title, columns } };
  const again = resultsOf(request, numbers, software);
  const compared = compareResults(stored, again);
  if (writer === undefined)
    return { numbers: compared, sameFiles: 0, files: files.size, issues: measured.issues };
  const written = await writer.format(numbers.table, methodsSheet(paragraph, stored));
  const byName = new Map(written.files.map(({ path, bytes }) => [path, bytes]));
  const different = [...files].filter(([name, bytes]) => !isSameBytes(bytes, byName.get(name)));
  const isSameVersion = stored.software.version === software.version;
  const code = isSameVersion ? 'export-file-differs' : 'export-file-other-version';
  const params = { made: stored.software.version, now: software.version };
  return {
    numbers: compared,
    sameFiles: files.size - different.length,
    files: files.size,
    issues: [...measured.issues, ...different.map(([file]) => exportIssue(code, { file }, params))],
  };
}
