import type { Cell, ColumnType, FeatureTable, TableColumn, TableRow } from './feature-table.ts';
import { hasHeight, settledGeometry } from './settled-geometry.ts';
import { writingIssue } from './writing-issue.ts';
import type { WritingIssue } from './writing-issue.ts';

/** A table whose cells are what their columns say, and what had to be changed for that. */
export interface SettledTable {
  readonly table: FeatureTable;
  readonly issues: readonly WritingIssue[];
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? [];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return year !== '' && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
}

const fits: Readonly<Record<ColumnType, (cell: Cell) => boolean>> = {
  text: (cell) => typeof cell === 'string',
  integer: (cell) => Number.isSafeInteger(cell),
  number: (cell) => typeof cell === 'number',
  boolean: (cell) => typeof cell === 'boolean',
  date: (cell) => typeof cell === 'string' && isDay(cell),
};

function isNumberless(cell: Cell): boolean {
  return typeof cell === 'number' && !Number.isFinite(cell);
}

/** The type of the column, or the next wider that holds all of its cells: nothing is lost by it. */
function widened(type: ColumnType, cells: readonly Cell[]): ColumnType {
  const known = cells.filter((cell) => cell !== null && !isNumberless(cell));
  const wider: readonly ColumnType[] = type === 'integer' ? ['integer', 'number'] : [type];
  return wider.find((one) => known.every(fits[one])) ?? 'text';
}

function settledCell(cell: Cell, type: ColumnType): Cell {
  if (cell === null || isNumberless(cell)) return null;
  if (type === 'text') return String(cell);
  return Object.is(cell, -0) ? 0 : cell;
}

function settledColumn(column: TableColumn, cells: readonly Cell[], issues: WritingIssue[]): TableColumn {
  const type = widened(column.type, cells);
  if (type !== column.type) {
    issues.push(writingIssue('writing-column-widened', {}, column.name));
  }
  const count = cells.filter(isNumberless).length;
  if (count > 0) issues.push(writingIssue('writing-number-unknown', { count }, column.name));
  return { ...column, type };
}

/**
 * Returns the table with its geometries settled, numbers that are none unknown, and each column of a type that holds all
 * of its cells: a whole number beyond 2^53, which only text holds, makes its column one of text. Throws where a row has
 * more or fewer cells than there are columns.
 */
export function settledTable(table: FeatureTable): SettledTable {
  const issues: WritingIssue[] = [];
  const { columns, rows } = table;
  const uneven = rows.findIndex(({ cells }) => cells.length !== columns.length);
  if (uneven >= 0) throw new Error(`Row ${String(uneven)} has not one cell for each column.`);
  const types = columns.map((column, at) =>
    settledColumn(
      column,
      rows.map(({ cells }) => cells[at] ?? null),
      issues,
    ),
  );
  const settled = rows.map(({ geometry, cells }): TableRow => ({
    geometry: geometry && settledGeometry(geometry),
    cells: cells.map((cell, at) => settledCell(cell, types[at]?.type ?? 'text')),
  }));
  const heights = rows.filter(({ geometry }) => geometry !== null && hasHeight(geometry)).length;
  if (heights > 0) issues.push(writingIssue('writing-heights-left-out', { count: heights }));
  return { table: { ...table, columns: types, rows: settled }, issues };
}
