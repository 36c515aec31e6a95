import type { FlatTable } from './flat-table.ts';
import { OutOfBounds } from './flat-table.ts';

/** A column of the table of features: what it is called and how its values are written. */
export interface FlatColumn {
  readonly name: string;
  readonly type: number;
}

type Value = string | number | boolean | null;
type Text = (bytes: Uint8Array) => string;

const FIELDS = { name: 0, type: 1 };

/** Returns the columns that a header or a feature declares. */
export function columnsOf(table: FlatTable, field: number, text: Text): readonly FlatColumn[] {
  return table.tables(field).map((column) => ({
    name: text(column.bytes(FIELDS.name) ?? new Uint8Array()),
    type: column.byte(FIELDS.type) ?? 0,
  }));
}

/** Bytes and value of a number of each type, by its number in the format. */
const NUMBERS: readonly (readonly [length: number, read: (view: DataView, at: number) => Value])[] = [
  [1, (view, at) => view.getInt8(at)],
  [1, (view, at) => view.getUint8(at)],
  [1, (view, at) => view.getUint8(at) !== 0],
  [2, (view, at) => view.getInt16(at, true)],
  [2, (view, at) => view.getUint16(at, true)],
  [4, (view, at) => view.getInt32(at, true)],
  [4, (view, at) => view.getUint32(at, true)],
  [8, (view, at) => exact(view.getBigInt64(at, true))],
  [8, (view, at) => exact(view.getBigUint64(at, true))],
  [4, (view, at) => view.getFloat32(at, true)],
  [8, (view, at) => view.getFloat64(at, true)],
];

const BINARY = 14;

/** A number that JavaScript cannot hold is kept as its text: codes of parcels are as long. */
function exact(value: bigint): Value {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/**
 * Returns the properties of a feature; those that are not written, and bytes that are no text, are left away. Throws
 * {@link OutOfBounds} where they are damaged.
 */
export function propertiesOf(
  bytes: Uint8Array,
  columns: readonly FlatColumn[],
  text: Text,
): Readonly<Record<string, Value>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: [string, Value][] = [];
  let at = 0;
  const take = (length: number): number => {
    if (at + length > bytes.length) throw new OutOfBounds();
    at += length;
    return at - length;
  };
  while (at < bytes.length) {
    const column = columns[view.getUint16(take(2), true)];
    if (column === undefined) throw new OutOfBounds();
    const number = NUMBERS[column.type];
    if (number !== undefined) {
      const [length, read] = number;
      found.push([column.name, read(view, take(length))]);
      continue;
    }
    const length = view.getUint32(take(4), true);
    const start = take(length);
    if (column.type !== BINARY) found.push([column.name, text(bytes.subarray(start, start + length))]);
  }
  return Object.fromEntries(found);
}
