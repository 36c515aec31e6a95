import * as v from 'valibot';
import type { Issue, Outcome } from '../base/issue.ts';
import { figureSourceSchema } from './figure.ts';
import type { DocumentTable, FigureSource, StatedFigure } from './figure.ts';
import { schemaIssues } from './schema-issues.ts';
import type { FigureIssueCode } from './schema-issues.ts';

/** The stated figures of all documents, in the order of their identifiers, and the tables that the documents print. */
export interface StatedFigures {
  readonly figures: readonly StatedFigure[];
  readonly tables: readonly DocumentTable[];
}

/**
 * Returns the stated figures of the files, by file name, each file as parsed JSON. A file that breaks the schema, an
 * identifier that comes twice and an operand that no file states are errors, which name file, path and reason; with
 * any of them the value is `null`, since a ledger that leaves figures out would mislead.
 */
export function parseFigures(
  files: Readonly<Record<string, unknown>>,
): Outcome<StatedFigures, FigureIssueCode> {
  const parsed = Object.entries(files).map(([file, json]) => ({
    file,
    result: v.safeParse(figureSourceSchema, json),
  }));
  const broken = parsed.flatMap(({ file, result }) => schemaIssues(result.issues ?? [], file));
  const sources = parsed.flatMap(({ result }) => (result.success ? [result.output] : []));
  const figures = sources.flatMap(figuresOf).sort((one, other) => (one.id < other.id ? -1 : 1));
  const issues = [...broken, ...repeated(figures), ...unknownOperands(figures)];
  if (issues.length > 0) return { value: null, issues };
  return { value: { figures, tables: sources.flatMap(({ tables }) => tables) }, issues };
}

function figuresOf(source: FigureSource): readonly StatedFigure[] {
  const { document } = source;
  return source.figures.map((figure) => ({ ...figure, document, asOf: figure.asOf ?? document.asOf }));
}

function repeated(figures: readonly StatedFigure[]): readonly Issue<FigureIssueCode>[] {
  return figures
    .filter(({ id }, index) => figures[index - 1]?.id === id)
    .map((figure) => issueWith('figure-id-repeated', figure, { id: figure.id }));
}

function unknownOperands(figures: readonly StatedFigure[]): readonly Issue<FigureIssueCode>[] {
  const known = new Set(figures.map(({ id }) => id));
  return figures.flatMap((figure) =>
    operandsOf(figure)
      .filter((id) => !known.has(id))
      .map((operand) => issueWith('figure-operand-unknown', figure, { id: figure.id, operand })),
  );
}

function operandsOf({ check }: StatedFigure): readonly string[] {
  if (check.kind === 'equality') return [check.with];
  const operands =
    check.kind === 'arithmetic'
      ? check.operands
      : check.kind === 'date-order'
        ? check.dates
        : check.kind === 'duration'
          ? [check.from, check.to]
          : [];
  return operands.flatMap((operand) => ('figure' in operand ? [operand.figure] : []));
}

function issueWith(
  code: FigureIssueCode,
  figure: StatedFigure,
  params: Readonly<Record<string, string>>,
): Issue<FigureIssueCode> {
  return { code, severity: 'error', at: { file: figure.document.file, feature: figure.id }, params };
}
