import type { ColumnType, TableColumn } from '../writing/feature-table.ts';

/** The columns that an export may have beside those of its source, by what stands in them. */
export const columnKeys = [
  'id',
  'name',
  'category',
  'status',
  'statusSince',
  'instrument',
  'precision',
  'positionalError',
  'area',
  'likelyBand',
  'officialArea',
  'officialInstrument',
  'asOf',
  'layer',
  'authority',
  'vintage',
  'licence',
  'sha256',
  'overlap',
  'shareOfA',
  'shareOfB',
  'class',
  'method',
  'drawn',
  'reliable',
  'combination',
  'inLayer',
  'shareOfUnion',
] as const;

type ColumnKey = (typeof columnKeys)[number];

/** Returns what a column is called, in the words of the reader; `of` is the layer or method that it is about. */
export type TitleOf = (key: ColumnKey, of?: string) => string;

/** Returns a column without a unit. */
export function plainColumn(name: string, title: string, type: ColumnType = 'text'): TableColumn {
  return { name, title, type, unit: null };
}

/** Returns a column of hectares. */
export function hectaresColumn(name: string, title: string): TableColumn {
  return { name, title, type: 'number', unit: 'ha' };
}
