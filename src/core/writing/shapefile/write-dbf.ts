import { strToU8 } from 'fflate';
import { ByteBuffer } from '../byte-buffer.ts';
import type { Cell, ColumnType, TableColumn } from '../feature-table.ts';
import { bytesOf, cutToBytes } from '../text-bytes.ts';
import { writingIssue } from '../writing-issue.ts';
import type { WritingIssue } from '../writing-issue.ts';

/** The most bytes of a text. */
const WIDEST = 254;
const DATE_WIDTH = 8;
const DESCRIPTOR_LENGTH = 32;
const NAME_LENGTH = 11;
const VERSION = 3;
const HEADER_END = 0x0d;
const FILE_END = 0x1a;
const SPACE = 0x20;
/** Every file of the same table is the same: the day of its last change is the first that there is. */
const LAST_CHANGE = [0, 1, 1];

const KINDS: Readonly<Record<ColumnType, string>> = {
  text: 'C',
  integer: 'N',
  number: 'N',
  boolean: 'L',
  date: 'D',
};

/** A column as its texts take it. */
interface Field {
  readonly name: string;
  readonly type: ColumnType;
  readonly width: number;
  readonly decimals: number;
}

function textOf(cell: Cell, type: ColumnType): string {
  if (cell === null) return '';
  if (type === 'boolean') return cell === true ? 'T' : 'F';
  return type === 'date' ? String(cell).replaceAll('-', '') : String(cell);
}

function decimalsIn(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

function fieldOf(name: string, type: ColumnType, texts: readonly string[]): Field {
  const widest = (least: number): number =>
    texts.reduce((most, text) => Math.max(most, bytesOf(text)), least);
  if (type === 'boolean') return { name, type, width: 1, decimals: 0 };
  if (type === 'date') return { name, type, width: DATE_WIDTH, decimals: 0 };
  if (type === 'text') return { name, type, width: Math.min(WIDEST, widest(1)), decimals: 0 };
  if (type === 'integer') return { name, type, width: widest(1), decimals: 0 };
  // Without a decimal readers would take the column for whole numbers.
  const decimals = texts.reduce((most, text) => Math.max(most, decimalsIn(text)), 1);
  return { name, type, width: widest(decimals + 2), decimals };
}

function descriptor({ name, type, width, decimals }: Field): Uint8Array {
  const bytes = strToU8(name);
  return new ByteBuffer()
    .bytes(bytes)
    .fill(NAME_LENGTH - bytes.length)
    .bytes(strToU8(KINDS[type]))
    .fill(4)
    .byte(width)
    .byte(decimals)
    .fill(14)
    .finished();
}

/** Numbers stand at the right of their field, all else at the left. */
function cellBytes(text: string, { type, width }: Field): Uint8Array {
  const bytes = strToU8(cutToBytes(text, width));
  const isRight = type === 'integer' || type === 'number';
  const filled = new Uint8Array(width).fill(SPACE);
  filled.set(bytes, isRight ? width - bytes.length : 0);
  return filled;
}

function issuesOf(columns: readonly TableColumn[], texts: readonly (readonly string[])[]): WritingIssue[] {
  return columns.flatMap(({ name, type }, at) => {
    const count = texts.filter((row) => type === 'text' && bytesOf(row[at] ?? '') > WIDEST).length;
    return count === 0 ? [] : [writingIssue('writing-text-cut', { count, limit: WIDEST }, name)];
  });
}

/**
 * Returns the table of a shapefile in UTF-8, each column as wide as its cells need. Unknown
 * cells are empty, and so are empty texts; a text of more than 254 bytes is cut, with an issue.
 *
 * @see ESRI 1998, Shapefile Technical Description; dBASE III file structure.
 */
export function writeDbf(
  columns: readonly TableColumn[],
  rows: readonly (readonly Cell[])[],
): { readonly dbf: Uint8Array; readonly issues: readonly WritingIssue[] } {
  const texts = rows.map((cells) => columns.map(({ type }, at) => textOf(cells[at] ?? null, type)));
  const fields = columns.map(({ name, type }, at) =>
    fieldOf(
      name,
      type,
      texts.map((row) => row[at] ?? ''),
    ),
  );
  const headerLength = DESCRIPTOR_LENGTH * (fields.length + 1) + 1;
  const rowLength = fields.reduce((sum, { width }) => sum + width, 1);
  const dbf = new ByteBuffer().byte(VERSION);
  for (const part of LAST_CHANGE) dbf.byte(part);
  dbf.integer(rows.length).short(headerLength).short(rowLength).fill(20);
  for (const field of fields) dbf.bytes(descriptor(field));
  dbf.byte(HEADER_END);
  for (const row of texts) {
    dbf.byte(SPACE);
    fields.forEach((field, at) => dbf.bytes(cellBytes(row[at] ?? '', field)));
  }
  return { dbf: dbf.byte(FILE_END).finished(), issues: issuesOf(columns, texts) };
}
