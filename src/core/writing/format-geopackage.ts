import type { Geometry } from 'geojson';
import { ByteBuffer } from './byte-buffer.ts';
import type { Cell, ColumnType, FeatureTable, TableRow } from './feature-table.ts';
import { geometryBounds, tableBounds } from './geometry-bounds.ts';
import { SRS_ID, geopackageTables } from './geopackage/geopackage-tables.ts';
import type { DatabaseTable } from './geopackage/geopackage-tables.ts';
import type { StoredValue } from './geopackage/sqlite-cells.ts';
import { writeDatabase } from './geopackage/write-database.ts';
import { oneKind } from './one-kind.ts';
import type { WrittenTable } from './table-writer.ts';
import { withUniqueNames } from './unique-names.ts';
import { writeWkb } from './write-wkb.ts';
import { writtenBytes } from './written-text.ts';

const KEY = 'fid';
const GEOMETRY = 'geom';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

/** Little end first, with a box of longitudes and latitudes. */
const WITH_BOX = 0b11;

/** @see OGC 12-128r18, GeoPackage Encoding Standard, section 2.1.3. */
function geometryCell(geometry: Geometry): Uint8Array {
  const box = geometryBounds(geometry);
  const cell = new ByteBuffer().byte(0x47).byte(0x50).byte(0).byte(WITH_BOX).integer(SRS_ID);
  cell.doubles(box === null ? Array<number>(4).fill(Number.NaN) : [box.west, box.east, box.south, box.north]);
  return cell.bytes(writeWkb(geometry)).finished();
}

function stored(cell: Cell, type: ColumnType | undefined): StoredValue {
  if (typeof cell === 'boolean') return Number(cell);
  return typeof cell === 'number' && type === 'number' ? { real: cell } : cell;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function layerTable(table: FeatureTable, placed: readonly TableRow[], type: string): DatabaseTable {
  const declared = table.columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}`);
  const columns = [`${KEY} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL`, `${GEOMETRY} ${type}`, ...declared];
  const rows = placed.map(({ geometry, cells }, index) => ({
    rowid: index + 1,
    values: [
      null,
      geometry && geometryCell(geometry),
      ...cells.map((cell, at) => stored(cell, table.columns[at]?.type)),
    ],
  }));
  const sql = `CREATE TABLE ${quoted(table.name)} (${columns.join(', ')})`;
  return { name: table.name, sql, rows, indices: [] };
}

/**
 * Returns a table as a GeoPackage of one layer, of whatever kinds its geometries are, with each column in its type and
 * without a spatial index. Names of columns that differ in capitals alone are told apart.
 *
 * @see OGC 12-128r18, GeoPackage Encoding Standard.
 */
export function formatGeopackageTable(given: FeatureTable): WrittenTable {
  const { table, issues } = withUniqueNames(given, {
    allowed: (name) => name.replaceAll('\0', '_'),
    reserved: [KEY, GEOMETRY],
  });
  const { type: kind, rows } = oneKind(table.rows);
  const type = kind === null ? 'GEOMETRY' : kind.toUpperCase();
  const facts = {
    table: table.name,
    identifier: table.title,
    geometryColumn: GEOMETRY,
    geometryType: type,
    bounds: tableBounds(rows),
  };
  const tables = [...geopackageTables(facts, rows.length), layerTable(table, rows, type)];
  return writtenBytes(table, 'gpkg', writeDatabase(tables), issues);
}
