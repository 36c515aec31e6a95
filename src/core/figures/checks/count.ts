import { statusAt } from '../../catalogue/status-at.ts';
import type { StatedFigure } from '../figure.ts';
import type { CheckOf, RowSelector, StatusSelector } from '../figure-check.ts';
import { findLayer, rowsOf } from '../facts.ts';
import type { Row } from '../facts.ts';
import { exact, measurement, notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import type { Reason } from '../judgement.ts';

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
  const names = members.map(({ name }) => name);
  return compare('status-count', names, figure, { params: { date } });
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
  if (numberedBy === undefined) return compare('count', items, figure);
  const numbers = chosen.map((row) => Number(row.cells[numberedBy]));
  const isComplete = numbers.every((_, index) => numbers.includes(index + 1));
  if (isComplete) {
    return compare('count', items, figure, {
      steps: [reason('numbers-complete', { count: numbers.length })],
    });
  }
  const why = reason('numbers-incomplete', { count: numbers.length });
  return exact(false, why, why, { measurements: [measurement('count', numbers.length, figure)] });
}

function compare(
  code: 'count' | 'status-count',
  items: readonly string[],
  figure: StatedFigure,
  more: { readonly steps?: readonly Reason[]; readonly params?: Reason['params'] } = {},
): Finding {
  const params = { ...more.params, count: items.length, stated: figure.stated.value };
  const counted =
    items.length === 0 ? [] : [reason('members-counted', { names: items, count: items.length })];
  return exact(
    items.length === figure.stated.value,
    reason(`${code}-agrees`, params),
    reason(`${code}-disagrees`, params),
    {
      steps: [...counted, ...(more.steps ?? [])],
      measurements: [measurement('count', items.length, figure)],
    },
  );
}

function matches(row: Row, where: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(where).every(([column, values]) => values.includes(String(row.cells[column])));
}
