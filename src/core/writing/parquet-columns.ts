import type { Cell, ColumnType, FeatureTable } from './feature-table.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

interface ParquetType {
  readonly type: 'BYTE_ARRAY' | 'INT64' | 'DOUBLE' | 'BOOLEAN' | 'INT32';
  readonly converted_type?: 'UTF8' | 'DATE';
}

/** A column with how Parquet stores it; each may hold unknown cells. */
interface ParquetColumn {
  readonly name: string;
  readonly data: (Exclude<Cell, null> | bigint | Uint8Array | null)[];
  readonly element: ParquetType & { readonly name: string; readonly repetition_type: 'OPTIONAL' };
}

const TYPES: Readonly<Record<ColumnType, ParquetType>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

function stored(cell: Cell, type: ColumnType): ParquetColumn['data'][number] {
  if (cell === null) return null;
  if (type === 'integer') return BigInt(cell);
  // Days since 1970.
  return type === 'date' ? Date.parse(String(cell)) / MILLISECONDS_PER_DAY : cell;
}

/** Returns the columns of a table as Parquet stores them: whole numbers of 64 bits, days as days. */
export function parquetColumns({ columns, rows }: FeatureTable): readonly ParquetColumn[] {
  return columns.map(({ name, type }, at) => ({
    name,
    data: rows.map(({ cells }) => stored(cells[at] ?? null, type)),
    element: { name, repetition_type: 'OPTIONAL', ...TYPES[type] },
  }));
}

/** Returns a column of bytes, such as geometries. */
export function bytesColumn(name: string, data: (Uint8Array | null)[]): ParquetColumn {
  return { name, data, element: { name, repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY' } };
}

/** Returns the root of the schema, the elements of the columns behind it. */
export function parquetSchema(columns: readonly ParquetColumn[]) {
  const root = { name: 'root', num_children: columns.length };
  return [root, ...columns.map(({ element }) => element)];
}
