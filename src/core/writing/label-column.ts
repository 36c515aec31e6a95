import type { TableColumn } from './feature-table.ts';

const NAMES = ['name', 'nombre', 'nome'];

/** Returns the position of the column that names a row: one called so, else the first of text; -1 where there is none. */
export function labelColumn(columns: readonly TableColumn[]): number {
  const named = columns.findIndex(({ name }) => NAMES.includes(name.toLowerCase()));
  return named >= 0 ? named : columns.findIndex(({ type }) => type === 'text');
}
