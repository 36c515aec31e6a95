/** A place in a file that is not where the file says: what it holds cannot be read. */
export class OutOfBounds extends Error {}

/** A list in a buffer: where it begins and how many it holds. */
export interface FlatList {
  readonly start: number;
  readonly count: number;
}

/**
 * A table of a FlatBuffer. Every getter returns `null` where the table has no such field, and throws
 * {@link OutOfBounds} where the field lies outside the buffer.
 *
 * @see Google, FlatBuffers Internals, for tables, offsets and vectors.
 */
export class FlatTable {
  readonly view: DataView;
  readonly #at: number;
  readonly #fields: number;
  readonly #fieldsLength: number;

  constructor(view: DataView, at: number) {
    this.view = view;
    this.#at = at;
    this.#fields = at - this.#within(at, 4).getInt32(at, true);
    this.#fieldsLength = this.#within(this.#fields, 4).getUint16(this.#fields, true);
  }

  /** Returns the table with which a buffer begins. */
  static root(view: DataView): FlatTable {
    if (view.byteLength < 4) throw new OutOfBounds();
    return new FlatTable(view, view.getUint32(0, true));
  }

  byte(field: number): number | null {
    const at = this.#place(field, 1);
    return at === null ? null : this.view.getUint8(at);
  }

  short(field: number): number | null {
    const at = this.#place(field, 2);
    return at === null ? null : this.view.getUint16(at, true);
  }

  integer(field: number): number | null {
    const at = this.#place(field, 4);
    return at === null ? null : this.view.getInt32(at, true);
  }

  /** A whole number of 8 bytes; beyond 2^53 it is the nearest there is. */
  long(field: number): number | null {
    const at = this.#place(field, 8);
    return at === null ? null : Number(this.view.getBigUint64(at, true));
  }

  list(field: number, bytesEach: number): FlatList | null {
    const at = this.#target(field);
    if (at === null) return null;
    const count = this.#within(at, 4).getUint32(at, true);
    this.#within(at + 4, count * bytesEach);
    return { start: at + 4, count };
  }

  bytes(field: number): Uint8Array | null {
    const list = this.list(field, 1);
    return list === null
      ? null
      : new Uint8Array(this.view.buffer, this.view.byteOffset + list.start, list.count);
  }

  tables(field: number): readonly FlatTable[] {
    const list = this.list(field, 4);
    if (list === null) return [];
    return Array.from({ length: list.count }, (_, index) => {
      const at = list.start + 4 * index;
      return new FlatTable(this.view, at + this.view.getUint32(at, true));
    });
  }

  table(field: number): FlatTable | null {
    const at = this.#target(field);
    return at === null ? null : new FlatTable(this.view, at);
  }

  #target(field: number): number | null {
    const at = this.#place(field, 4);
    return at === null ? null : at + this.view.getUint32(at, true);
  }

  #place(field: number, length: number): number | null {
    const entry = 4 + 2 * field;
    if (entry + 2 > this.#fieldsLength) return null;
    const offset = this.#within(this.#fields + entry, 2).getUint16(this.#fields + entry, true);
    if (offset === 0) return null;
    this.#within(this.#at + offset, length);
    return this.#at + offset;
  }

  #within(start: number, length: number): DataView {
    if (start < 0 || start + length > this.view.byteLength) throw new OutOfBounds();
    return this.view;
  }
}
