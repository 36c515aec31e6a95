import { parquetWriteBuffer } from 'hyparquet-writer';
import type { FeatureTable } from './feature-table.ts';
import { tableBounds } from './geometry-bounds.ts';
import { bytesColumn, parquetColumns, parquetSchema } from './parquet-columns.ts';
import { positionsAsColumns } from './positions-as-columns.ts';
import type { WrittenTable } from './table-writer.ts';
import { withUniqueNames } from './unique-names.ts';
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
 * Returns a table as Parquet: texts in UTF-8, whole numbers of 64 bits, days as days, each cell known
 * or not; packed with Snappy. Points are two columns, other geometries left out.
 *
 * @see Apache Parquet, file format and logical types.
 */
export function formatParquetTable(given: FeatureTable): WrittenTable {
  const { table, issues } = positionsAsColumns(given);
  const bytes = parquetBytes(parquetColumns(table), described(table));
  return writtenBytes(table, 'parquet', bytes, issues);
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
  const { table: renamed, issues } = withUniqueNames(table, {
    allowed: (name) => name,
    reserved: [GEOMETRY],
  });
  const geometries = table.rows.map(({ geometry }) => geometry && writeWkb(geometry));
  const columns = [...parquetColumns(renamed), bytesColumn(GEOMETRY, geometries)];
  const bytes = parquetBytes(columns, { ...described(renamed), geo: geoMetadata(table) });
  return writtenBytes(renamed, 'geo.parquet', bytes, issues);
}
