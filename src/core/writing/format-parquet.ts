import { parquetWriteBuffer } from 'hyparquet-writer';
import type { FeatureTable } from './feature-table.ts';
import { tableBounds } from './geometry-bounds.ts';
import { bytesColumn, parquetColumns, parquetSchema } from './parquet-columns.ts';
import type { WrittenTable } from './table-writer.ts';
import { uniqueNames } from './unique-names.ts';
import { withoutGeometry } from './without-geometry.ts';
import { writeWkb } from './write-wkb.ts';
import { writtenBytes } from './written-text.ts';

const CREATED_BY = 'Mosaico';
const GEOMETRY = 'geometry';

function parquetBytes(
  columns: ReturnType<typeof parquetColumns>,
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, data }) => ({ name, data })),
    schema: parquetSchema(columns),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: CREATED_BY,
  });
  return new Uint8Array(buffer);
}

/** What the columns mean and in which unit they are, for who reads the file with a program. */
function described({ title, columns }: FeatureTable): Readonly<Record<string, string>> {
  return {
    title,
    columns: JSON.stringify(columns.map(({ name, title: about, unit }) => ({ name, title: about, unit }))),
  };
}

/**
 * Returns a table as Parquet without geometry: texts in UTF-8, whole numbers of 64 bits, days as days, each cell known
 * or not; packed with Snappy.
 *
 * @see Apache Parquet, file format and logical types.
 */
export function formatParquetTable(table: FeatureTable): WrittenTable {
  const bytes = parquetBytes(parquetColumns(table), described(table));
  return writtenBytes(table, 'parquet', bytes, withoutGeometry(table));
}

/** @see OGC GeoParquet 1.1.0, section on metadata. */
function geoMetadata({ rows }: FeatureTable): string {
  const types = new Set(rows.flatMap(({ geometry }) => (geometry === null ? [] : [geometry.type])));
  const box = tableBounds(rows);
  const column = {
    encoding: 'WKB',
    geometry_types: [...types].sort(),
    // Without a `crs` it is longitude and latitude on WGS 84 (OGC:CRS84).
    orientation: 'counterclockwise',
    edges: 'planar',
    ...(box === null ? {} : { bbox: [box.west, box.south, box.east, box.north] }),
  };
  return JSON.stringify({ version: '1.1.0', primary_column: GEOMETRY, columns: { [GEOMETRY]: column } });
}

/**
 * Returns a table as GeoParquet 1.1: as {@link formatParquetTable}, with the geometries as WKB in a column `geometry`.
 *
 * @see OGC GeoParquet 1.1.0.
 */
export function formatGeoparquetTable(table: FeatureTable): WrittenTable {
  const { names, issues } = uniqueNames(table.columns, {
    allowed: (name) => name,
    reserved: [GEOMETRY],
  });
  const named = table.columns.map((column, at) => ({ ...column, name: names[at] ?? '' }));
  const renamed = { ...table, columns: named };
  const geometries = table.rows.map(({ geometry }) => geometry && writeWkb(geometry));
  const columns = [...parquetColumns(renamed), bytesColumn(GEOMETRY, geometries)];
  const bytes = parquetBytes(columns, { ...described(renamed), geo: geoMetadata(table) });
  return writtenBytes(table, 'geo.parquet', bytes, issues);
}
