import { hasError } from '../../core/base/issue.ts';
import type { ExportKind } from '../../core/export/export-request.ts';
import { exportWords } from '../../i18n/export-words.ts';
import { makeExport } from '../../engine/make-export.ts';
import type { ExportJob } from '../../engine/make-export.ts';
import { fill } from '../../i18n/fill.ts';
import type { Context } from '../context.ts';
import type { ExportOptions } from '../export/export-options.ts';
import { readSource } from '../export/read-source.ts';
import type { ReadSource } from '../export/read-source.ts';
import { Misuse } from '../failure.ts';
import type { Report } from '../report.ts';
import { sha256 } from '../sha256.ts';
import { software } from '../software.ts';
import { writeFile } from '../write-file.ts';

const COLUMNS = ['path', 'bytes', 'sha256'] as const;
const MOST_LAYERS = 8;

/** What is asked for: a layer, its overlaps with another or itself, or combinations; with the operands in order. */
function asked(
  files: readonly string[],
  given: ExportOptions,
): { kind: ExportKind; files: readonly string[] } {
  const { overlapsWith, combinations = false } = given;
  const [first = '', ...others] = files;
  if (combinations) {
    if (overlapsWith !== undefined) throw new Misuse('exportOneKind');
    if (files.length > MOST_LAYERS)
      throw new Misuse('tooManyLayers', { count: files.length, most: MOST_LAYERS });
    return { kind: 'combinations', files };
  }
  if (others.length > 0) throw new Misuse('exportOneLayer');
  if (overlapsWith === undefined) return { kind: 'layer', files: [first] };
  return { kind: 'overlaps', files: overlapsWith === first ? [first] : [first, overlapsWith] };
}

async function readSources(files: readonly string[], context: Context): Promise<readonly ReadSource[]> {
  const read: ReadSource[] = [];
  const taken = new Set<string>();
  for (const file of files) {
    const source = await readSource(file, taken, context);
    taken.add(source.source.description.id);
    read.push(source);
  }
  return read;
}

/**
 * Writes an export of files or layers, as a package that can be cited and computed again or bare, and returns the files
 * of its data. Where there is not a row nothing is written. The same files give the same bytes on the same day.
 */
export async function exportLayers(
  operands: readonly string[],
  output: string,
  given: ExportOptions,
  context: Context,
): Promise<Report> {
  const { dictionary, effects, engine, language, options, progress, watch } = context;
  const { kind, files } = asked(operands, given);
  const method = options.method ?? (kind === 'layer' ? 'all' : 'ellipsoidal');
  if (method === 'all' && kind !== 'layer') throw new Misuse('allNeedsAreas', { command: 'export' });
  const read = await readSources(files, context);
  const createdOn = given.asOf ?? effects.today();
  const job: ExportJob = {
    request: {
      ...{ kind, method, language, asOf: createdOn },
      sources: read.map(({ source }) => source.description.id),
      features: given.features === undefined ? null : [...given.features],
      format: given.exportFormat.id,
    },
    sources: read.map(({ source }) => source),
    writer: given.exportFormat,
    isBare: given.bare === true,
    createdOn,
    software,
  };
  const words = await exportWords(language);
  const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): void =>
    progress.show(fill(dictionary.cli.progress.job, { job: kind, done, total }, language));
  const { value, issues: trouble } = await watch.measure('compute', () =>
    makeExport(job, words, engine, { onProgress }),
  );
  progress.clear();
  if (value !== null) await writeFile(output, value.bytes, effects);
  const issues = [...read.flatMap((one) => one.issues), ...trouble];
  return {
    columns: COLUMNS,
    rows: (value?.files ?? []).map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
    summary: {
      rows: value?.results.rows.length ?? null,
      bytes: value?.bytes.length ?? null,
      sha256: value === null ? null : sha256(value.bytes),
    },
    method,
    asOf: createdOn,
    inputs: read.map(({ record }) => record),
    issues,
    hasFindings: hasError(issues),
  };
}
