import type { DecodeText } from '../format.ts';
import { DamagedDatabase, VarintReader, recordValues } from './sqlite-record.ts';
import type { DecodeSqlText, SqlValue } from './sqlite-record.ts';

/** A row of a table, its values in the order of the columns as they are stored. */
export interface StoredRow {
  readonly rowid: number;
  readonly values: readonly SqlValue[];
}

const HEADER_LENGTH = 100;
const SMALLEST_PAGE = 512;
const LEAF = 0x0d;
const INTERIOR = 0x05;
const LEAF_HEADER = 8;
const INTERIOR_HEADER = 12;
const WRITE_AHEAD_LOG = 2;

const ENCODINGS: Readonly<Record<number, string>> = { 2: 'utf-16le', 3: 'utf-16be' };

/**
 * The tables of an SQLite database, read in place and never written. Indices are passed over, and so are rows that
 * stand in a journal beside it. Every page is visited once and no more is read than the file holds, whatever it says.
 *
 * @see SQLite, Database File Format, sections 1.3, 1.6 and 2.
 */
export class SqliteFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #pageSize: number;
  readonly #usable: number;
  readonly #text: DecodeSqlText;

  constructor(bytes: Uint8Array, decode: DecodeText) {
    if (bytes.length < HEADER_LENGTH) throw new DamagedDatabase('The header is cut short.');
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = this.#view.getUint16(16, false);
    this.#pageSize = size === 1 ? 65_536 : size;
    this.#usable = this.#pageSize - (bytes[20] ?? 0);
    if (this.#pageSize < SMALLEST_PAGE || this.#usable < SMALLEST_PAGE - 32) {
      throw new DamagedDatabase('The size of its pages is none.');
    }
    const encoding = ENCODINGS[this.#view.getUint32(56, false)] ?? 'utf-8';
    this.#text = (some) => decode(some, encoding) ?? '';
  }

  /** Whether what was changed last may stand in a file beside it, as while a program has it open. */
  get isJournaled(): boolean {
    return this.#bytes[18] === WRITE_AHEAD_LOG;
  }

  /** Yields the rows of the table that begins on this page, from 1. Throws {@link DamagedDatabase}. */
  *rows(rootPage: number): Generator<StoredRow> {
    const visited = new Set<number>();
    const waiting = [rootPage];
    let room = this.#bytes.length;
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      if (visited.has(page)) throw new DamagedDatabase('A page stands in its own branch.');
      visited.add(page);
      const start = this.#startOf(page);
      const head = start + (page === 1 ? HEADER_LENGTH : 0);
      const kind = this.#bytes[head];
      if (kind === INTERIOR) waiting.push(...this.#children(start, head));
      else if (kind !== LEAF) throw new DamagedDatabase('A page is none of a table.');
      for (const cell of kind === LEAF ? this.#cells(start, head, LEAF_HEADER) : []) {
        const { rowid, length, at } = this.#cellAt(cell);
        room -= length;
        if (room < 0) throw new DamagedDatabase('There are more rows than room.');
        yield { rowid, values: recordValues(this.#payload(start, at, length), this.#text) };
      }
    }
  }

  #startOf(page: number): number {
    const start = (page - 1) * this.#pageSize;
    if (page < 1 || start + this.#pageSize > this.#bytes.length)
      throw new DamagedDatabase('A page is missing.');
    return start;
  }

  /** Where the cells of a page stand. */
  #cells(start: number, head: number, headerLength: number): readonly number[] {
    const count = this.#view.getUint16(head + 3, false);
    const list = head + headerLength;
    if (list + 2 * count > start + this.#pageSize) throw new DamagedDatabase('A page holds too many cells.');
    return Array.from({ length: count }, (_, index) => {
      const offset = this.#view.getUint16(list + 2 * index, false);
      if (offset + 4 > this.#usable) throw new DamagedDatabase('A cell stands outside its page.');
      return start + offset;
    });
  }

  /** The pages below a page, the last first: they are taken from the end. */
  #children(start: number, head: number): readonly number[] {
    const below = this.#cells(start, head, INTERIOR_HEADER).map((cell) => this.#view.getUint32(cell, false));
    return [...below, this.#view.getUint32(head + 8, false)].toReversed();
  }

  #cellAt(cell: number): { readonly rowid: number; readonly length: number; readonly at: number } {
    const reader = new VarintReader(this.#bytes, cell);
    const length = reader.next();
    return { length, rowid: reader.next(), at: reader.at };
  }

  /** The bytes of a record: in its page, or begun there and gone on with in a chain of others. */
  #payload(start: number, at: number, length: number): Uint8Array {
    const most = this.#usable - 35;
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const wanted = least + ((length - least) % (this.#usable - 4));
    const local = length <= most ? length : wanted <= most ? wanted : least;
    const end = at + local;
    if (end + (local < length ? 4 : 0) > start + this.#usable) {
      throw new DamagedDatabase('A record leaves its page.');
    }
    if (local === length) return this.#bytes.subarray(at, end);
    const whole = new Uint8Array(length);
    whole.set(this.#bytes.subarray(at, end));
    let page = this.#view.getUint32(end, false);
    for (let filled = local; filled < length;) {
      const from = this.#startOf(page);
      const part = this.#bytes.subarray(from + 4, from + Math.min(this.#usable, 4 + length - filled));
      whole.set(part, filled);
      filled += part.length;
      page = this.#view.getUint32(from, false);
    }
    return whole;
  }
}
