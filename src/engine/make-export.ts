import { hasError } from '../core/base/issue.ts';
import type { Issue, Outcome } from '../core/base/issue.ts';
import type { ExportContent } from '../core/export/export-content.ts';
import { exportIssue } from '../core/export/export-issue.ts';
import { exportNumbers } from '../core/export/export-numbers.ts';
import type { ExportRequest } from '../core/export/export-request.ts';
import { resultsOf } from '../core/export/export-results.ts';
import type { ExportResults } from '../core/export/export-results.ts';
import { extractOf } from '../core/export/export-source.ts';
import type { ExportSource } from '../core/export/export-source.ts';
import type { ExportWords } from '../core/export/export-words.ts';
import { methodsSheet } from '../core/export/methods-sheet.ts';
import { writeExport } from '../core/export/write-export.ts';
import { packArchive } from '../core/package/package-archive.ts';
import type { TableWriter, WrittenFile } from '../core/writing/table-writer.ts';
import type { Engine, RunOptions } from './engine.ts';
import { measureExport } from './measure-export.ts';
import { webCrypto } from './web-crypto.ts';

/** What an export is made from. */
export interface ExportJob {
  readonly request: ExportRequest;
  /** In the order of the request, each with all its features. */
  readonly sources: readonly ExportSource[];
  readonly writer: TableWriter;
  /** Whether only the data are wanted, without what is needed to cite and to compute them again. */
  readonly isBare: boolean;
  /** ISO day. */
  readonly createdOn: string;
  readonly software: ExportResults['software'];
}

/** An export as a file, and what it says. */
export interface MadeExport {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly results: ExportResults;
  /** Names and bytes of the files of the data. */
  readonly files: readonly WrittenFile[];
  readonly methods: ExportContent['methods'];
}

const ZIP = 'application/zip';

/** The features that are asked for; what is not there is an issue. */
function chosenSources({ request, sources }: ExportJob): {
  readonly sources: readonly ExportSource[];
  readonly issues: readonly Issue[];
} {
  const { features } = request;
  const [first, ...others] = sources;
  if (features === null || first === undefined) return { sources, issues: [] };
  const known = new Set(first.collection.features.map(({ id }) => String(id)));
  const missing = features.filter((id) => !known.has(id));
  const file = first.description.id;
  return {
    sources: [extractOf(first, features), ...others],
    issues: missing.map((feature) => exportIssue('export-feature-missing', { file, feature })),
  };
}

/** One file of the data is itself; several are packed together. */
async function bareFile({ files }: Pick<ExportContent, 'files'>, { writer }: ExportJob, name: string) {
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) {
    return { fileName: only.path, mediaType: writer.mediaType, bytes: only.bytes };
  }
  const entries = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return { fileName: `${name}.zip`, mediaType: ZIP, bytes: await packArchive(entries, webCrypto) };
}

/**
 * Returns an export: measured on the features that its package holds, so that they give the same numbers again, and
 * written in its format. `null` where there is not a row. The same job gives the same bytes. Rejects as the engine does.
 */
export async function makeExport(
  job: ExportJob,
  words: ExportWords,
  engine: Engine,
  options: RunOptions = {},
): Promise<Outcome<MadeExport>> {
  const { request, writer, createdOn, software } = job;
  const chosen = chosenSources(job);
  if (hasError(chosen.issues)) return { value: null, issues: chosen.issues };
  const { sources } = chosen;
  const measured = await measureExport(request, sources, writer.carriesGeometry, engine, options);
  const numbers = exportNumbers(request, sources, measured.value, words.titleOf);
  if (numbers.table.rows.length === 0) {
    return { value: null, issues: [...measured.issues, exportIssue('export-nothing')] };
  }
  const results = resultsOf(request, numbers, software);
  const descriptions = sources.map(({ description }) => description);
  const methods = words.methods({ results, sources: descriptions, createdOn });
  const { files, columns, issues } = await writer.format(
    numbers.table,
    methodsSheet(methods[request.language], results),
  );
  const content: ExportContent = {
    ...{ results, sources, files, columns, createdOn, methods },
    mediaType: writer.mediaType,
    licenceWords: words.licences,
  };
  const { name } = numbers.table;
  const written = job.isBare
    ? await bareFile(content, job, name)
    : { fileName: `${name}.zip`, mediaType: ZIP, bytes: await writeExport(content, webCrypto) };
  return { value: { ...written, results, files, methods }, issues: [...measured.issues, ...issues] };
}
