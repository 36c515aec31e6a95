import { ByteBuffer } from '../byte-buffer.ts';
import { appendVarint } from './sqlite-cells.ts';

/** A row of a table: its number and its record. */
export interface NumberedRecord {
  readonly rowid: number;
  readonly record: Uint8Array;
}

/** A page below another, with the greatest number of a row in it. */
interface Child {
  readonly page: number;
  readonly last: number;
}

interface Cell {
  readonly bytes: Uint8Array;
  readonly last: number;
}

export const PAGE_SIZE = 4096;
const FILE_HEADER = 100;
const LEAF = 0x0d;
const INTERIOR = 0x05;
const INDEX_LEAF = 0x0a;
const LEAF_HEADER = 8;
const INTERIOR_HEADER = 12;
/** Of a cell in the list at the head of its page. */
const POINTER = 2;
const MOST_LOCAL = PAGE_SIZE - 35;
const LEAST_LOCAL = Math.floor(((PAGE_SIZE - 12) * 32) / 255) - 23;
const OVERFLOW_ROOM = PAGE_SIZE - 4;
/** A cell of an interior page takes 13 bytes and 2 of the list at most; the first page has 100 bytes less. */
const MOST_CHILDREN = Math.floor((PAGE_SIZE - FILE_HEADER - INTERIOR_HEADER) / 15);

/** Returns items in as few groups of at most so many as there must be, all about as large. */
function evenGroups<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, index) =>
    items.slice(Math.floor((index * items.length) / count), Math.floor(((index + 1) * items.length) / count)),
  );
}

/**
 * The pages of an SQLite database that is being made: tables are packed into trees from their leaves up, in the order of
 * their rows. The first page is kept for the list of tables.
 *
 * @see SQLite, Database File Format, sections 1.6 and 2.3.
 */
export class SqlitePages {
  readonly #pages: Uint8Array[] = [new Uint8Array(PAGE_SIZE)];

  get count(): number {
    return this.#pages.length;
  }

  /** Packs a table, its rows by rising number, and returns its first page: the given one, or a new one. */
  addTable(rows: readonly NumberedRecord[], root: number | null = null): number {
    const leaves = this.#leavesOf(
      rows.map((row) => this.#leafCell(row)),
      root === 1 ? FILE_HEADER : 0,
    );
    const [only] = leaves;
    if (leaves.length <= 1) return this.#place(LEAF, only?.map(({ bytes }) => bytes) ?? [], 0, root);
    let level: readonly Child[] = leaves.map((cells) => ({
      page: this.#place(
        LEAF,
        cells.map(({ bytes }) => bytes),
        0,
        null,
      ),
      last: cells.at(-1)?.last ?? 0,
    }));
    while (level.length > MOST_CHILDREN) {
      level = evenGroups(level, MOST_CHILDREN).map((group) => ({
        page: this.#interior(group, null),
        last: group.at(-1)?.last ?? 0,
      }));
    }
    return this.#interior(level, root);
  }

  /** Packs an index of a single row, and returns its page. */
  addIndex(entry: Uint8Array | null): number {
    const cells =
      entry === null ? [] : [appendVarint(new ByteBuffer(), entry.length).bytes(entry).finished()];
    return this.#place(INDEX_LEAF, cells, 0, null);
  }

  /** Returns the whole file, with its header. */
  finished(header: Uint8Array): Uint8Array {
    const file = new Uint8Array(PAGE_SIZE * this.#pages.length);
    this.#pages.forEach((page, index) => file.set(page, PAGE_SIZE * index));
    file.set(header);
    return file;
  }

  /** Cells in as many pages as they need; the first page of the file has less room, should they fit into one. */
  #leavesOf(cells: readonly Cell[], taken: number): readonly (readonly Cell[])[] {
    const leaves: Cell[][] = [];
    let room = 0;
    for (const cell of cells) {
      const needed = cell.bytes.length + POINTER;
      if (needed > room) {
        leaves.push([]);
        room = PAGE_SIZE - LEAF_HEADER - taken;
      }
      leaves.at(-1)?.push(cell);
      room -= needed;
    }
    return leaves;
  }

  #leafCell({ rowid, record }: NumberedRecord): Cell {
    const cell = appendVarint(appendVarint(new ByteBuffer(), record.length), rowid);
    if (record.length <= MOST_LOCAL) return { bytes: cell.bytes(record).finished(), last: rowid };
    const wanted = LEAST_LOCAL + ((record.length - LEAST_LOCAL) % OVERFLOW_ROOM);
    const local = wanted <= MOST_LOCAL ? wanted : LEAST_LOCAL;
    const next = this.#overflow(record.subarray(local));
    return { bytes: cell.bytes(record.subarray(0, local)).integer(next, false).finished(), last: rowid };
  }

  /** Chains pages that hold the rest of a record, and returns the first. */
  #overflow(rest: Uint8Array): number {
    const first = this.count + 1;
    for (let at = 0; at < rest.length; at += OVERFLOW_ROOM) {
      const page = new Uint8Array(PAGE_SIZE);
      const isLast = at + OVERFLOW_ROOM >= rest.length;
      new DataView(page.buffer).setUint32(0, isLast ? 0 : this.count + 2, false);
      page.set(rest.subarray(at, at + OVERFLOW_ROOM), 4);
      this.#pages.push(page);
    }
    return first;
  }

  #interior(children: readonly Child[], root: number | null): number {
    const cells = children
      .slice(0, -1)
      .map(({ page, last }) => appendVarint(new ByteBuffer().integer(page, false), last).finished());
    return this.#place(INTERIOR, cells, children.at(-1)?.page ?? 0, root);
  }

  /** Fills a page: its head and the list of cells from its beginning, the cells from its end. */
  #place(kind: number, cells: readonly Uint8Array[], right: number, root: number | null): number {
    const number = root ?? this.count + 1;
    const page = this.#pages[number - 1] ?? new Uint8Array(PAGE_SIZE);
    this.#pages[number - 1] = page;
    const head = number === 1 ? FILE_HEADER : 0;
    const list = head + (kind === INTERIOR ? INTERIOR_HEADER : LEAF_HEADER);
    const view = new DataView(page.buffer);
    let end = PAGE_SIZE;
    cells.forEach((cell, index) => {
      end -= cell.length;
      page.set(cell, end);
      view.setUint16(list + POINTER * index, end, false);
    });
    view.setUint8(head, kind);
    view.setUint16(head + 3, cells.length, false);
    view.setUint16(head + 5, end, false);
    if (kind === INTERIOR) view.setUint32(head + 8, right, false);
    return number;
  }
}
