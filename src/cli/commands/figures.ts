import { hasError } from '../../core/base/issue.ts';
import { compileLedger } from '../../core/figures/compile-ledger.ts';
import type { RunMeasure } from '../../core/figures/gather-measures.ts';
import type { Verdict } from '../../core/figures/judgement.ts';
import type { LedgerEntry } from '../../core/figures/ledger.ts';
import type { JobName, Jobs } from '../../engine/engine.ts';
import { fill } from '../../i18n/fill.ts';
import { renderReason } from '../../i18n/render-reason.ts';
import type { Context } from '../context.ts';
import { FIGURE_COLUMNS, figureRows, reasonOf } from '../figure-rows.ts';
import { runJob } from '../jobs.ts';
import { loadLedgerSources } from '../ledger-sources.ts';
import type { Report, Row } from '../report.ts';

/** What `figures` accepts beside the common options. */
export interface FiguresOptions {
  /** ISO date that stands for today. */
  readonly asOf?: string;
  /** Folder with official boundaries. */
  readonly reference?: string;
  readonly strict?: boolean;
}

/** A screen has no room for documents, quotes and reasons. */
const TABLE_COLUMNS = FIGURE_COLUMNS.filter(
  (column) => !['source', 'line', 'quote', 'difference', 'reason'].includes(column),
);

/**
 * Returns the stated figures, all or those named, each beside what was measured, with its verdict at the date of the
 * statement and at `asOf`. With `strict` a figure that disagrees at either date is a finding.
 */
export async function figures(
  ids: readonly string[],
  { asOf, reference, strict = false }: FiguresOptions,
  context: Context,
): Promise<Report> {
  const { effects, options } = context;
  const sources = await loadLedgerSources(ids, reference ?? null, context);
  const today = asOf ?? effects.today();
  const run: RunMeasure = <Name extends JobName>(name: Name, input: Jobs[Name]['input']) =>
    runJob(context, name, input);
  const ledger = await compileLedger(sources.figures, sources.facts, today, run);
  const entries = ledger.entries.filter(({ figure }) => ids.length === 0 || ids.includes(figure.id));
  const method = options.method ?? 'all';
  const issues = [...sources.issues, ...ledger.issues];
  return {
    columns: FIGURE_COLUMNS,
    tableColumns: TABLE_COLUMNS,
    rows: entries.flatMap((entry) => figureRows(entry, method, context)),
    summary: countVerdicts(entries),
    method,
    asOf: today,
    inputs: sources.inputs,
    issues,
    notes:
      ids.length === 0
        ? [context.dictionary.cli.table.reasonsElsewhere]
        : entries.map((entry) => note(entry, context)),
    hasFindings: hasError(issues) || (strict && entries.some(hasDisagreement)),
  };
}

function hasDisagreement({ then, today }: LedgerEntry): boolean {
  return then.verdict === 'disagrees' || today.verdict === 'disagrees';
}

function countVerdicts(entries: readonly LedgerEntry[]): Row {
  const count = (verdict: Verdict): number => entries.filter(({ then }) => then.verdict === verdict).length;
  return {
    agrees: count('agrees'),
    consistent: count('consistent'),
    disagrees: count('disagrees'),
    not_checkable: count('not-checkable'),
    derived: count('derived'),
  };
}

/** The words of the document, the reason of the verdict, and the steps that led there, one a line. */
function note(entry: LedgerEntry, context: Context): string {
  const { dictionary, language } = context;
  const { id, quote, line, document } = entry.figure;
  const params = { id, quote, line, source: document.file, reason: reasonOf(entry, context) };
  const steps = entry.then.steps.map((step) => `  · ${renderReason(step, dictionary, language)}`);
  return ['', fill(dictionary.cli.table.figure, params, language), ...steps].join('\n');
}
