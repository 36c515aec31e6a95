import { localeOf } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { Column, Sorting } from './column.ts';

/**
 * Returns the rows in the order of one column, rows of equal value in their given order and unknown values last. An
 * unknown column leaves the order as it is. Digits inside texts count as numbers: «F9» stands before «F10».
 */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
  language: Language,
): readonly Row[] {
  const column = columns.find((candidate) => candidate.key === sorting?.key);
  if (sorting === null || column === undefined) return rows;
  const collator = new Intl.Collator(localeOf(language), { numeric: true, sensitivity: 'base' });
  const direction = sorting.descending ? -1 : 1;
  return rows.toSorted((first, second) => {
    const a = column.sortValue(first);
    const b = column.sortValue(second);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return direction * order;
  });
}

/** Returns the sorting after a click on a column: a new column starts as its kind is read best, a second click turns it. */
export function nextSorting(column: Pick<Column<never>, 'key' | 'kind'>, current: Sorting | null): Sorting {
  if (current?.key === column.key) return { key: column.key, descending: !current.descending };
  return { key: column.key, descending: column.kind === 'number' };
}
