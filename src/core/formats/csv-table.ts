import Papa from 'papaparse';

/** A cell of a table: a text, a number written as JavaScript writes it, or nothing. */
export type CsvCell = string | number | null;

/** Begins like a formula of a spreadsheet and is neither a plain number nor a lone dash. */
const FORMULA = /^(?![+-]?\d+(?:\.\d+)?$)(?!-$)[=+\-@\t\r]/;

/**
 * Returns a CSV text: comma, CRLF, a first line of column names, quotes where needed, a line end after the last row.
 * A text that a spreadsheet would take for a formula gets an apostrophe in front; `null` is an empty cell. Each row
 * has its cells in the order of the columns.
 *
 * @see RFC 4180, section 2; OWASP, CSV injection.
 */
export function formatCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const table = Papa.unparse([[...columns], ...rows.map((row) => [...row])], {
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `${table}\r\n`;
}
