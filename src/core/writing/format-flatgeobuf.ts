import { strToU8 } from 'fflate';
import { ByteBuffer } from './byte-buffer.ts';
import type { Cell, ColumnType, FeatureTable, TableRow } from './feature-table.ts';
import {
  byte,
  bytes,
  doubles,
  integer,
  long,
  short,
  sizePrefixed,
  table,
  tables,
  text,
  to,
} from './flatgeobuf/flat-builder.ts';
import { KINDS, flatGeometry } from './flatgeobuf/flat-geometry.ts';
import { tableBounds } from './geometry-bounds.ts';
import { oneKind } from './one-kind.ts';
import type { WrittenTable } from './table-writer.ts';
import { writtenBytes } from './written-text.ts';

/** `fgb`, version 3, `fgb`, patch 0. */
const MAGIC = Uint8Array.of(0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0);
const EPSG_WGS_84 = 4326;
const NO_INDEX = 0;

/** The number of each type in the format: Int is of 8 bytes, a day is a date and time without a time. */
const TYPES: Readonly<Record<ColumnType, number>> = {
  text: 11,
  integer: 7,
  number: 10,
  boolean: 2,
  date: 13,
};

function header({ name, title, columns }: FeatureTable, kind: number, rows: readonly TableRow[]): Uint8Array {
  const box = tableBounds(rows);
  const described = columns.map((column) =>
    table([
      text(column.name),
      byte(TYPES[column.type]),
      text(column.title),
      column.unit === null ? null : text(column.unit),
    ]),
  );
  return sizePrefixed(
    table([
      text(name),
      box === null ? null : doubles([box.west, box.south, box.east, box.north]),
      byte(kind),
      null,
      null,
      null,
      null,
      tables(described),
      long(rows.length),
      short(NO_INDEX),
      to(table([text('EPSG'), integer(EPSG_WGS_84)])),
      text(title),
    ]),
  );
}

function appendCell(buffer: ByteBuffer, cell: Exclude<Cell, null>, type: ColumnType): void {
  if (type === 'boolean') buffer.byte(Number(cell));
  else if (type === 'integer') buffer.long(Number(cell));
  else if (type === 'number') buffer.double(Number(cell));
  else {
    const letters = strToU8(String(cell));
    buffer.integer(letters.length).bytes(letters);
  }
}

/** The known cells of a row, each behind the number of its column. */
function properties({ columns }: FeatureTable, cells: readonly Cell[]): Uint8Array {
  const buffer = new ByteBuffer();
  columns.forEach(({ type }, at) => {
    const cell = cells[at] ?? null;
    if (cell !== null) appendCell(buffer.short(at), cell, type);
  });
  return buffer.finished();
}

/**
 * Returns a table as FlatGeobuf with its columns, the features in the order of the rows and without a spatial index.
 *
 * @see Harrtell et al. 2020, FlatGeobuf specification, version 3.
 */
export function formatFlatgeobufTable(given: FeatureTable): WrittenTable {
  const { type, rows } = oneKind(given.rows);
  const file = new ByteBuffer().bytes(MAGIC).bytes(header(given, type === null ? 0 : KINDS[type], rows));
  for (const { geometry, cells } of rows) {
    const placed = geometry && to(flatGeometry(geometry));
    file.bytes(sizePrefixed(table([placed, bytes(properties(given, cells))])));
  }
  return writtenBytes(given, 'fgb', file.finished());
}
