import type { Cell, TableColumn } from './feature-table.ts';

/** Returns the cells of a row as the text of a JSON object, in the order of the columns whatever they are called. */
export function rowObject(columns: readonly TableColumn[], cells: readonly Cell[]): string {
  const members = columns.map(
    ({ name }, at) => `${JSON.stringify(name)}:${JSON.stringify(cells[at] ?? null)}`,
  );
  return `{${members.join(',')}}`;
}
