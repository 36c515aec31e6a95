import { readDegrees } from './degrees-text.ts';
import { columnsOf } from './header.ts';
import type { Columns } from './header.ts';

/** Where the rows of a table begin, and what its columns hold. */
export interface TableLayout {
  /** Index of the row of column names; -1 where there is none. */
  readonly header: number;
  readonly columns: Columns;
}

/** How many rows may stand above the names of the columns: a title, the datum, the zone. */
const MOST_BEFORE_HEADER = 10;
const FEWEST_ROWS = 3;
const LOOKED_AT = 20;

function isCounting(cells: readonly string[]): boolean {
  return cells.every((cell, row) => Number(cell) === row + Number(cells[0]) && Number(cells[0]) < 2);
}

/** The first two columns of numbers, after one that counts the rows. */
function columnsWithoutNames(rows: readonly (readonly string[])[]): Columns | null {
  const [first = []] = rows;
  if (rows.length < FEWEST_ROWS || rows.some(({ length }) => length !== first.length)) return null;
  const numeric = first
    .map((_, column) => column)
    .filter((column) => {
      const cells = rows.map((row) => row[column] ?? '');
      return cells.every((cell) => readDegrees(cell) !== null) && !(column === 0 && isCounting(cells));
    });
  const [x, y] = numeric;
  return x === undefined || y === undefined ? null : { x, y };
}

/** Returns how a table of coordinates is laid out, by the names of its columns or by its numbers; `null` where it is none. */
export function tableLayout(rows: readonly (readonly string[])[]): TableLayout | null {
  for (const [header, row] of rows.slice(0, MOST_BEFORE_HEADER).entries()) {
    const columns = columnsOf(row);
    if (columns !== null) return { header, columns };
  }
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).slice(0, LOOKED_AT);
  const columns = columnsWithoutNames(filled);
  return columns === null ? null : { header: -1, columns };
}

/** Marks that part cells. A comma comes last: it may stand before decimals. */
const SEPARATORS = [';', '\t', '|', ','] as const;

/**
 * Returns the mark that parts the cells of the beginning of a text which is a table of coordinates; `null` where it is
 * none. Cells in quotes are not looked into.
 */
export function separatorOf(beginning: string): string | null {
  const lines = beginning.split(/\r\n|\n|\r/);
  // The last line may be cut.
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  const found = SEPARATORS.find((separator) => {
    const rows = whole.map((line) =>
      line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')),
    );
    return tableLayout(rows.slice(0, MOST_BEFORE_HEADER + LOOKED_AT)) !== null;
  });
  return found ?? null;
}
