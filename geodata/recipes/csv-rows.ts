import Papa from 'papaparse';

/** One row of a table. A cell is text, also where it looks like a number, so that codes keep their zeros. */
export type CsvRow = Readonly<Record<string, string>>;

/**
 * Returns the rows of a table with a header line. Throws with the line number where a row does not fit the header.
 */
export function csvRows(text: string, source: string): readonly CsvRow[] {
  const { data, errors } = Papa.parse<CsvRow>(text, { header: true, delimiter: ',', skipEmptyLines: true });
  const [error] = errors;
  if (error === undefined) return data;
  throw new Error(`${source}, line ${(error.row ?? 0) + 2}: ${error.message}`);
}

/** Returns a cell that must hold something; throws with the row where it is empty or its column is missing. */
export function requiredCell(row: CsvRow, column: string): string {
  const cell = optionalCell(row, column);
  if (cell === null) throw new Error(`Column ${column} is empty in ${JSON.stringify(row)}`);
  return cell;
}

/** Returns a cell, `null` where it is empty; throws where the table has no such column. */
export function optionalCell(row: CsvRow, column: string): string | null {
  const cell = row[column];
  if (cell === undefined) throw new Error(`Column ${column} is missing in ${JSON.stringify(row)}`);
  return cell === '' ? null : cell;
}

/** Returns a cell as a number, `null` where it is empty; throws where it holds anything else. */
export function numberCell(row: CsvRow, column: string): number | null {
  const cell = optionalCell(row, column);
  if (cell === null) return null;
  const value = Number(cell);
  if (Number.isFinite(value)) return value;
  throw new Error(`Column ${column} holds ${JSON.stringify(cell)}, expected a number`);
}
