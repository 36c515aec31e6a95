import type { DecodeText } from '../format.ts';
import { SqliteFile } from './sqlite-file.ts';
import type { SqlValue } from './sqlite-record.ts';
import { tableColumns } from './table-columns.ts';

/** A row by the names of its columns, in small letters as they are declared. */
export type Row = ReadonlyMap<string, SqlValue>;

const SCHEMA_PAGE = 1;

interface Entry {
  readonly kind: string;
  readonly rootPage: number;
  readonly sql: string;
}

function entriesOf(file: SqliteFile): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { values } of file.rows(SCHEMA_PAGE)) {
    const [kind, name, , rootPage, sql] = values;
    if (kind !== 'table' && kind !== 'view') continue;
    const entry = { kind, rootPage: Number(rootPage), sql: typeof sql === 'string' ? sql : '' };
    entries.set(String(name).toLowerCase(), entry);
  }
  return entries;
}

/** The tables of an SQLite database by name, in any capitals. */
export class Database {
  readonly #file: SqliteFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  /** Throws a {@link DamagedDatabase} where its list of tables cannot be read. */
  constructor(bytes: Uint8Array, decode: DecodeText) {
    this.#file = new SqliteFile(bytes, decode);
    this.#entries = entriesOf(this.#file);
  }

  get isJournaled(): boolean {
    return this.#file.isJournaled;
  }

  /** Names of its tables, as a person may look them up. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Returns what stands under a name. */
  kindOf(name: string): 'table' | 'view' | null {
    const kind = this.#entries.get(name.toLowerCase())?.kind;
    return kind === 'table' || kind === 'view' ? kind : null;
  }

  /**
   * Yields the rows of a table with the number of each, in the order in which they are stored; none where there is no
   * such table. Throws a {@link DamagedDatabase} in the midst of them where they cannot be read on.
   */
  *rows(name: string): Generator<{ readonly rowid: number; readonly row: Row }> {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined || entry.kind !== 'table') return;
    const { names, rowidColumn } = tableColumns(entry.sql);
    for (const { rowid, values } of this.#file.rows(entry.rootPage)) {
      const cells = names.map((column, index): readonly [string, SqlValue] => {
        const value = values[index] ?? null;
        return [column, value === null && index === rowidColumn ? rowid : value];
      });
      yield { rowid, row: new Map(cells) };
    }
  }
}
