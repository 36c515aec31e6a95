import { delimitedText } from './delimited-text.ts';
import type { DelimitedStyle } from './delimited-text.ts';
import type { Cell, FeatureTable, TableRow } from './feature-table.ts';
import type { WrittenTable } from './table-writer.ts';
import { withoutGeometry } from './without-geometry.ts';
import { writingIssue } from './writing-issue.ts';
import { writtenText } from './written-text.ts';

const PLAIN: DelimitedStyle = { separator: ',', decimal: '.', yes: 'true', no: 'false' };

/** What spreadsheets set to Spanish take for columns and numbers. */
const SPANISH: DelimitedStyle = { separator: ';', decimal: ',', yes: 'sí', no: 'no' };
const BYTE_ORDER_MARK = '\ufeff';
const POSITION = ['lon', 'lat'];

function position({ geometry }: TableRow): readonly Cell[] {
  const [lon = null, lat = null] = geometry?.type === 'Point' ? geometry.coordinates : [];
  return [lon, lat];
}

function hasPointsAlone({ columns, rows }: FeatureTable): boolean {
  const placed = rows.filter(({ geometry }) => geometry !== null);
  const isTaken = columns.some(({ name }) => POSITION.includes(name.toLowerCase()));
  return !isTaken && placed.length > 0 && placed.every(({ geometry }) => geometry?.type === 'Point');
}

function formatted(table: FeatureTable, style: DelimitedStyle, ending: string, mark: string): WrittenTable {
  const isPlaced = hasPointsAlone(table);
  const names = table.columns.map(({ name }) => name);
  const { text, guarded } = delimitedText(
    [
      isPlaced ? [...names, ...POSITION] : names,
      ...table.rows.map((row) => (isPlaced ? [...row.cells, ...position(row)] : row.cells)),
    ],
    style,
  );
  const issues = guarded === 0 ? [] : [writingIssue('writing-formulas-guarded', { count: guarded })];
  return writtenText(table, ending, mark + text, [...(isPlaced ? [] : withoutGeometry(table)), ...issues]);
}

/**
 * Returns a table as CSV in UTF-8 with commas and a line of names. Where all that is placed are points, they are in two
 * more columns, `lon` and `lat`; other geometries are left out.
 *
 * @see RFC 4180.
 */
export function formatCsvTable(table: FeatureTable): WrittenTable {
  return formatted(table, PLAIN, 'csv', '');
}

/** Returns a table as {@link formatCsvTable} does, for spreadsheets in Spanish: byte order mark, `;`, decimal comma. */
export function formatSpanishCsvTable(table: FeatureTable): WrittenTable {
  return formatted(table, SPANISH, 'es.csv', BYTE_ORDER_MARK);
}
