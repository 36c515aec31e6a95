import type { Bounds } from '../../geometry/bounds.ts';
import { record } from './sqlite-cells.ts';
import type { StoredValue } from './sqlite-cells.ts';

/** A table of the database, with the indices that its statement asks for, an entry each. */
export interface DatabaseTable {
  readonly name: string;
  readonly sql: string;
  readonly rows: readonly { readonly rowid: number; readonly values: readonly StoredValue[] }[];
  readonly indices: readonly (readonly StoredValue[] | null)[];
}

/** What the tables about a layer say of it. */
export interface LayerFacts {
  readonly table: string;
  readonly identifier: string;
  readonly geometryColumn: string;
  readonly geometryType: string;
  readonly bounds: Bounds | null;
}

const WGS_84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],' +
  'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],' +
  'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]';

export const SRS_ID = 4326;

/** Every file of the same table is the same: when it was made does not stand in it. */
const LAST_CHANGE = '1970-01-01T00:00:00.000Z';

function referenceSystems(): DatabaseTable {
  const sql =
    'CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, ' +
    'organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, ' +
    'description TEXT)';
  const row = (id: number, name: string, organization: string, definition: string) => ({
    rowid: id,
    values: [name, null, organization, id, definition, null],
  });
  const rows = [
    row(-1, 'Undefined Cartesian SRS', 'NONE', 'undefined'),
    row(0, 'Undefined geographic SRS', 'NONE', 'undefined'),
    row(SRS_ID, 'WGS 84 geodetic', 'EPSG', WGS_84),
  ];
  return { name: 'gpkg_spatial_ref_sys', sql, rows, indices: [] };
}

function contents({ table, identifier, bounds }: LayerFacts): DatabaseTable {
  const sql =
    'CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, ' +
    "identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT " +
    "(strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, " +
    'srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))';
  const box = bounds && [bounds.west, bounds.south, bounds.east, bounds.north].map((real) => ({ real }));
  const values = [
    table,
    'features',
    identifier,
    '',
    LAST_CHANGE,
    ...(box ?? Array<null>(4).fill(null)),
    SRS_ID,
  ];
  const indices = [
    [table, 1],
    [identifier, 1],
  ];
  return { name: 'gpkg_contents', sql, rows: [{ rowid: 1, values }], indices };
}

function geometryColumns({ table, geometryColumn, geometryType }: LayerFacts): DatabaseTable {
  const sql =
    'CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, ' +
    'geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, ' +
    'CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), ' +
    'CONSTRAINT uk_gc_table_name UNIQUE (table_name), ' +
    'CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), ' +
    'CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))';
  const values = [table, geometryColumn, geometryType, SRS_ID, 0, 0];
  const indices = [
    [table, geometryColumn, 1],
    [table, 1],
  ];
  return { name: 'gpkg_geometry_columns', sql, rows: [{ rowid: 1, values }], indices };
}

/** The table from which SQLite takes the number of the next row. */
function sequence({ table }: LayerFacts, count: number): DatabaseTable {
  return {
    name: 'sqlite_sequence',
    sql: 'CREATE TABLE sqlite_sequence(name,seq)',
    rows: [{ rowid: 1, values: [table, count] }],
    indices: [],
  };
}

/**
 * Returns the tables that a GeoPackage needs beside a layer of so many rows.
 *
 * @see OGC 12-128r18, GeoPackage Encoding Standard, annex C.
 */
export function geopackageTables(facts: LayerFacts, count: number): readonly DatabaseTable[] {
  return [referenceSystems(), contents(facts), geometryColumns(facts), sequence(facts, count)];
}

/** Returns the rows of a table as records. */
export function recordsOf({
  rows,
}: DatabaseTable): { readonly rowid: number; readonly record: Uint8Array }[] {
  return rows.map(({ rowid, values }) => ({ rowid, record: record(values) }));
}
