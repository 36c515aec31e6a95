import type { Judgement, Measurement } from '../core/figures/judgement.ts';
import type { LedgerEntry } from '../core/figures/ledger.ts';
import { parseAreaMethod } from '../core/geometry/area-method.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate, UNKNOWN } from '../i18n/format.ts';
import { renderReason } from '../i18n/render-reason.ts';
import type { Context } from './context.ts';
import type { MethodChoice } from './options.ts';
import { plainDecimal } from './output/cell-text.ts';
import type { Cell, Decimal, Row } from './report.ts';

/** The columns of `figures`, fixed in csv and json. */
export const FIGURE_COLUMNS = [
  'id',
  'source',
  'line',
  'quote',
  'stated',
  'unit',
  'as_of',
  'measured',
  'method',
  'difference',
  'difference_pct',
  'class',
  'verdict',
  'verdict_today',
  'reason',
] as const;

/** A figure beside one measurement of it. */
export type FigureRow = Row<(typeof FIGURE_COLUMNS)[number]>;

const DECIMALS = 4;

/** Unit of areas; other numbers are counts, years and the like, and keep the decimals that they have. */
const HECTARE = 'ha';

/**
 * Returns one row for each method by which the figure was measured, at the date of its statement; one row with
 * nothing measured where there is none. `method` leaves only that area method; counts, dates and the like stay.
 */
export function figureRows(
  { figure, then, today }: LedgerEntry,
  method: MethodChoice,
  context: Context,
): readonly FigureRow[] {
  const common = {
    id: figure.id,
    source: figure.document.file,
    line: figure.line,
    quote: figure.quote,
    stated: figure.stated.value,
    unit: figure.stated.unit,
    as_of: figure.asOf.date ?? figure.asOf.wording,
  };
  const verdicts = {
    class: then.class,
    verdict: then.verdict,
    verdict_today: today.verdict,
    reason: reasonOf({ then, today }, context),
  };
  const measured = measuredCells(then.measurements.filter((one) => isWanted(one, method)));
  return measured.map((cells) => ({ ...common, ...cells, ...verdicts }));
}

/** Returns why the verdict came out, and where it is another one today, why that did. */
export function reasonOf(
  { then, today }: Pick<LedgerEntry, 'then' | 'today'>,
  { dictionary, language }: Context,
): string {
  const say = (judgement: Judgement): string => renderReason(judgement.reason, dictionary, language);
  if (then.verdict === today.verdict || today.date === null) return say(then);
  const params = { then: say(then), asOf: formatDate(today.date, language), today: say(today) };
  return fill(dictionary.cli.table.reasonAtTwoDates, params, language);
}

type MeasuredCells = Pick<FigureRow, 'measured' | 'method' | 'difference' | 'difference_pct'>;

const NOTHING_MEASURED: MeasuredCells = {
  measured: null,
  method: null,
  difference: null,
  difference_pct: null,
};

function isWanted(measurement: Measurement, method: MethodChoice): boolean {
  const isArea = parseAreaMethod(measurement.method) !== null;
  return !isArea || method === 'all' || measurement.method === method;
}

/** Measurements of parts by one method share a row, each with the name of its part. */
function measuredCells(measurements: readonly Measurement[]): readonly MeasuredCells[] {
  const wholes = measurements.filter(({ of }) => of === undefined).map(wholeCells);
  const methods = new Set(measurements.filter(({ of }) => of !== undefined).map(({ method }) => method));
  const parts = [...methods].map((method) => ({
    ...NOTHING_MEASURED,
    method,
    measured: measurements
      .filter((one) => one.method === method && one.of !== undefined)
      .map((one) => `${one.of ?? ''}: ${partText(one)}`)
      .join('; '),
  }));
  const cells = [...wholes, ...parts];
  return cells.length === 0 ? [NOTHING_MEASURED] : cells;
}

function wholeCells({ method, value, unit, difference, differencePercent }: Measurement): MeasuredCells {
  return {
    measured: valueCell(value, unit),
    method,
    difference: valueCell(difference, unit),
    difference_pct: differencePercent === null ? null : { value: differencePercent, decimals: DECIMALS },
  };
}

function valueCell(value: number | string | null, unit: string): Cell {
  return typeof value === 'number' ? numberCell(value, unit) : value;
}

function numberCell(value: number, unit: string): number | Decimal {
  return unit === HECTARE ? { value, decimals: DECIMALS } : Number(value.toFixed(DECIMALS));
}

function partText({ value, unit }: Measurement): string {
  const cell = valueCell(value, unit);
  if (cell === null) return UNKNOWN;
  return `${typeof cell === 'object' ? plainDecimal(cell) : String(cell)} ${unit}`;
}
