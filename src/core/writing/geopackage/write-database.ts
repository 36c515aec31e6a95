import { strToU8 } from 'fflate';
import { ByteBuffer } from '../byte-buffer.ts';
import { recordsOf } from './geopackage-tables.ts';
import type { DatabaseTable } from './geopackage-tables.ts';
import { record } from './sqlite-cells.ts';
import type { StoredValue } from './sqlite-cells.ts';
import { PAGE_SIZE, SqlitePages } from './sqlite-pages.ts';

const SCHEMA_PAGE = 1;
/** `GPKG`, and the version of the standard, 1.2. */
const APPLICATION = 0x47504b47;
const VERSION = 10_200;
const SCHEMA_FORMAT = 4;
const UTF_8 = 1;
/** The first release of SQLite whose files have this form. */
const SQLITE_VERSION = 3_007_000;

/** @see SQLite, Database File Format, section 1.3. */
function header(pages: number): Uint8Array {
  const bytes = new ByteBuffer().bytes(strToU8('SQLite format 3\0')).short(PAGE_SIZE, false);
  for (const byte of [1, 1, 0, 64, 32, 32]) bytes.byte(byte);
  const words = [1, pages, 0, 0, 1, SCHEMA_FORMAT, 0, 0, UTF_8, VERSION, 0, APPLICATION, 0, 0, 0, 0, 0];
  for (const word of [...words, 1, SQLITE_VERSION]) bytes.integer(word, false);
  return bytes.finished();
}

/** Returns an SQLite database of tables, in the version that a GeoPackage has. */
export function writeDatabase(tables: readonly DatabaseTable[]): Uint8Array {
  const pages = new SqlitePages();
  const schema: (readonly StoredValue[])[] = [];
  for (const table of tables) {
    schema.push(['table', table.name, table.name, pages.addTable(recordsOf(table)), table.sql]);
    table.indices.forEach((entry, index) => {
      const name = `sqlite_autoindex_${table.name}_${String(index + 1)}`;
      schema.push(['index', name, table.name, pages.addIndex(entry && record(entry)), null]);
    });
  }
  pages.addTable(
    schema.map((values, index) => ({ rowid: index + 1, record: record(values) })),
    SCHEMA_PAGE,
  );
  return pages.finished(header(pages.count));
}
