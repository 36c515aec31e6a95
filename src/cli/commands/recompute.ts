import { hasError } from '../../core/base/issue.ts';
import type { ComparedNumber } from '../../core/export/compare-results.ts';
import { decodeText } from '../../engine/decode-text.ts';
import { recomputeExport } from '../../engine/recompute-export.ts';
import type { RecomputedExport } from '../../engine/recompute-export.ts';
import type { Context } from '../context.ts';
import { loadExport } from '../export/load-export.ts';
import type { LoadedExport } from '../export/load-export.ts';
import type { Cell, Report, Row } from '../report.ts';
import { software } from '../software.ts';

const COLUMNS = ['row', 'column', 'stored', 'recomputed', 'result'] as const;

/** Decimals of the numbers of an export, and so of any that differs from one. */
const MOST_DECIMALS = 10;

/** Every digit of both: numbers that differ must look different. */
function exactCell(value: ComparedNumber['stored']): Cell {
  if (typeof value !== 'number') return value === null ? null : String(value);
  const decimals =
    /\.(\d+)$/.exec(String(value))?.[1]?.length ?? (Number.isInteger(value) ? 0 : MOST_DECIMALS);
  return { value, decimals };
}

function toRow({ row, column, stored, recomputed, isSame }: ComparedNumber): Row<(typeof COLUMNS)[number]> {
  return {
    row,
    column,
    stored: exactCell(stored),
    recomputed: exactCell(recomputed),
    result: isSame ? 'same' : 'differs',
  };
}

async function recomputed(
  { content, entries }: LoadedExport,
  { engine, watch }: Context,
): Promise<RecomputedExport> {
  if (content === null) return { numbers: [], sameFiles: 0, files: 0, issues: [] };
  const { language } = content.results.request;
  const methods = entries.get(`methods.${language}.md`) ?? new Uint8Array(0);
  const paragraph = decodeText(methods, 'utf-8') ?? '';
  return watch.measure('compute', () => recomputeExport(content, software, paragraph, engine));
}

/**
 * Returns every number of an export beside the one that is measured again on the features that it holds. A number that
 * differs by its last digit is a finding, as is an error in the package, of which nothing is then measured.
 */
export async function recompute(path: string, context: Context): Promise<Report> {
  const loaded = await loadExport(path, context);
  const { numbers, sameFiles, files, issues: found } = await recomputed(loaded, context);
  const different = numbers.filter(({ isSame }) => !isSame).length;
  const issues = [...loaded.issues, ...found];
  return {
    columns: COLUMNS,
    rows: numbers.map(toRow),
    summary: { numbers: numbers.length, different, files, files_same: sameFiles },
    method: loaded.content?.results.request.method ?? null,
    inputs: [loaded.record],
    issues,
    hasFindings: hasError(issues) || different > 0,
  };
}
