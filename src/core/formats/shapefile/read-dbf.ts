/** A row of a table; `null` stands for a row that was deleted. */
export type TableRow = Readonly<Record<string, string | number | boolean | null>> | null;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const COLUMN_LENGTH = 32;
const NAME_LENGTH = 11;
const HEADER_END = 0x0d;
const DELETED = 0x2a;

type Decode = (bytes: Uint8Array) => string;

function columnsOf(bytes: Uint8Array, headerLength: number, decode: Decode): readonly Column[] {
  const columns: Column[] = [];
  let start = 1;
  for (let at = COLUMN_LENGTH; at + COLUMN_LENGTH <= headerLength; at += COLUMN_LENGTH) {
    if (bytes[at] === HEADER_END) break;
    const [name = ''] = decode(bytes.subarray(at, at + NAME_LENGTH)).split('\0');
    const end = start + (bytes[at + 16] ?? 0);
    columns.push({ name: name.trim(), type: String.fromCharCode(bytes[at + NAME_LENGTH] ?? 0), start, end });
    start = end;
  }
  return columns;
}

function numberOf(text: string): number | null {
  const number = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

function cellOf(type: string, written: string): string | number | boolean | null {
  const text = written.replaceAll('\0', '').trim();
  switch (type) {
    case 'N':
    case 'F':
      return numberOf(text);
    case 'L':
      return /^[TtYy]$/.test(text) ? true : /^[FfNn]$/.test(text) ? false : null;
    case 'D':
      return /^\d{8}$/.test(text) ? text.replace(/(....)(..)(..)/, '$1-$2-$3') : null;
    default:
      return text === '' ? null : text;
  }
}

/**
 * Returns the rows of a dBASE table, as many as it really holds; `null` where it is no table. Numbers that are no
 * numbers are `null`, dates are texts as in ISO 8601.
 *
 * @see ESRI 1998, Shapefile Technical Description; dBASE III file structure.
 */
export function readDbf(bytes: Uint8Array, decode: Decode): readonly TableRow[] | null {
  if (bytes.length < COLUMN_LENGTH) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getUint16(8, true);
  const rowLength = view.getUint16(10, true);
  if (headerLength < COLUMN_LENGTH || headerLength > bytes.length || rowLength < 1) return null;
  const columns = columnsOf(bytes, headerLength, decode);
  const count = Math.min(view.getUint32(4, true), Math.floor((bytes.length - headerLength) / rowLength));
  return Array.from({ length: count }, (_, index) => {
    const row = bytes.subarray(headerLength + index * rowLength, headerLength + (index + 1) * rowLength);
    if (row[0] === DELETED) return null;
    return Object.fromEntries(
      columns.map(({ name, type, start, end }) => [name, cellOf(type, decode(row.subarray(start, end)))]),
    );
  });
}
