import { statusAt } from '../../catalogue/status-at.ts';
import type { StatedFigure } from '../figure.ts';
import type { CheckOf, RowSelector, StatusSelector } from '../figure-check.ts';
import { findLayer, rowsOf } from '../facts.ts';
import type { Row } from '../facts.ts';
import { exact, measurement, nameList, notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import type { Reason } from '../judgement.ts';
import type { ReasonCode } from '../reason-code.ts';

/** Returns whether as many features or rows are found as the figure says. */
export function judgeCount(check: CheckOf<'count'>, figure: StatedFigure, context: JudgeContext): Finding {
  return 'status' in check.of
    ? countFeatures(check.of, figure, context)
    : countRows(check.of, figure, context);
}

function countFeatures(selector: StatusSelector, figure: StatedFigure, context: JudgeContext): Finding {
  const { date, facts } = context;
  if (date === null) return notCheckable(reason('count-undated'));
  const layer = findLayer(facts, selector.layer);
  if (!layer) return notCheckable(reason('table-missing', { table: selector.layer }));
  const members = layer.entry.features.filter((feature) => {
    const status = statusAt(feature, date);
    if (feature.group !== selector.group || status === null) return false;
    return selector.status === 'any' || status === selector.status;
  });
  return compare(
    figure,
    members.map(({ name }) => name),
  );
}

function countRows(selector: RowSelector, figure: StatedFigure, { facts }: JudgeContext): Finding {
  const rows = rowsOf(facts, selector.table);
  if (rows === null) return notCheckable(reason('table-missing', { table: selector.table }));
  const undecided = rows.filter((row) => !matches(row, selector.decidedBy ?? {}));
  if (undecided.length > 0) return notCheckable(reason('count-undecided', { count: undecided.length }));
  const chosen = rows.filter((row) => matches(row, selector.where ?? {}));
  const { distinct, numberedBy } = selector;
  const values = chosen.map((row) => String(distinct === undefined ? row.id : row.cells[distinct]));
  const items = distinct === undefined ? values : [...new Set(values)];
  if (numberedBy === undefined) return compare(figure, items);
  const numbers = chosen.map((row) => Number(row.cells[numberedBy]));
  const isComplete = numbers.every((_, index) => numbers.includes(index + 1));
  if (isComplete) return compare(figure, items, [reason('numbers-complete', { count: numbers.length })]);
  const why = reason('numbers-incomplete', { count: numbers.length });
  return exact(false, why, why, { measurements: [measurement('count', numbers.length, figure)] });
}

/** How the outcome of a count is said; with the date on which it depends. */
interface Wording {
  readonly agrees: ReasonCode;
  readonly disagrees: ReasonCode;
  readonly date?: string;
}

function compare(
  figure: StatedFigure,
  items: readonly string[],
  more: readonly Reason[] = [],
  { agrees, disagrees, date }: Wording = { agrees: 'count-agrees', disagrees: 'count-disagrees' },
): Finding {
  const numbers = { count: items.length, stated: figure.stated.value };
  const params = date === undefined ? numbers : { ...numbers, date };
  const counted = reason('members-counted', { names: nameList(items), count: items.length });
  return exact(items.length === figure.stated.value, reason(agrees, params), reason(disagrees, params), {
    steps: items.length === 0 ? more : [counted, ...more],
    measurements: [measurement('count', items.length, figure)],
  });
}

function matches(row: Row, where: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(where).every(([column, values]) => values.includes(String(row.cells[column])));
}
