import { delimitedText } from './delimited-text.ts';
import type { DelimitedStyle } from './delimited-text.ts';
import type { FeatureTable } from './feature-table.ts';
import { positionsAsColumns } from './positions-as-columns.ts';
import type { WrittenTable } from './table-writer.ts';
import { writingIssue } from './writing-issue.ts';
import { writtenText } from './written-text.ts';

const PLAIN: DelimitedStyle = { separator: ',', decimal: '.', yes: 'true', no: 'false' };

/** What spreadsheets set to Spanish take for columns and numbers. */
const SPANISH: DelimitedStyle = { separator: ';', decimal: ',', yes: 'sí', no: 'no' };
const BYTE_ORDER_MARK = '\ufeff';

function formatted(given: FeatureTable, style: DelimitedStyle, ending: string, mark: string): WrittenTable {
  const { table, issues } = positionsAsColumns(given);
  const names = table.columns.map(({ name }) => name);
  const { text, guarded } = delimitedText([names, ...table.rows.map(({ cells }) => cells)], style);
  const formulas = guarded === 0 ? [] : [writingIssue('writing-formulas-guarded', { count: guarded })];
  return writtenText(table, ending, mark + text, [...issues, ...formulas]);
}

/**
 * Returns a table as CSV in UTF-8 with commas and a line of names; points are two columns, other geometries left out.
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
