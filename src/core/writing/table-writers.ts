import type { FeatureTable } from './feature-table.ts';
import { settledTable } from './settled-table.ts';
import type { TableFormatId, TableWriter, WritingOptions, WrittenTable } from './table-writer.ts';

/** What a format does with a table that is settled. */
type FormatSettled = (table: FeatureTable, options: WritingOptions) => WrittenTable | Promise<WrittenTable>;

function writer(facts: Omit<TableWriter, 'format'>, load: () => Promise<FormatSettled>): TableWriter {
  const format: TableWriter['format'] = async (given, options = {}) => {
    const { table, issues } = settledTable(given);
    const formatSettled = await load();
    const written = await formatSettled(table, options);
    return { ...written, issues: [...issues, ...written.issues] };
  };
  return { ...facts, format };
}

/** The formats in which a table is written, each loaded when it is first needed. */
export const tableWriters: readonly TableWriter[] = [
  writer(
    {
      id: 'geojson',
      name: 'GeoJSON',
      ending: 'geojson',
      mediaType: 'application/geo+json',
      carriesGeometry: true,
      takesMixedGeometry: true,
    },
    async () => (await import('./format-geojson.ts')).formatGeojsonTable,
  ),
  writer(
    {
      id: 'kml',
      name: 'KML',
      ending: 'kml',
      mediaType: 'application/vnd.google-earth.kml+xml',
      carriesGeometry: true,
      takesMixedGeometry: true,
    },
    async () => (await import('./format-kml.ts')).formatKmlTable,
  ),
  writer(
    {
      id: 'kmz',
      name: 'KMZ',
      ending: 'kmz',
      mediaType: 'application/vnd.google-earth.kmz',
      carriesGeometry: true,
      takesMixedGeometry: true,
    },
    async () => (await import('./format-kml.ts')).formatKmzTable,
  ),
  writer(
    {
      id: 'gpx',
      name: 'GPX',
      ending: 'gpx',
      mediaType: 'application/gpx+xml',
      carriesGeometry: true,
      takesMixedGeometry: true,
    },
    async () => (await import('./format-gpx.ts')).formatGpxTable,
  ),
  writer(
    {
      id: 'shp',
      name: 'Shapefile',
      ending: 'shp.zip',
      mediaType: 'application/zip',
      carriesGeometry: true,
      takesMixedGeometry: false,
    },
    async () => (await import('./format-shapefile.ts')).formatShapefileTable,
  ),
  writer(
    {
      id: 'gpkg',
      name: 'GeoPackage',
      ending: 'gpkg',
      mediaType: 'application/geopackage+sqlite3',
      carriesGeometry: true,
      takesMixedGeometry: true,
    },
    async () => (await import('./format-geopackage.ts')).formatGeopackageTable,
  ),
  writer(
    {
      id: 'fgb',
      name: 'FlatGeobuf',
      ending: 'fgb',
      mediaType: 'application/vnd.flatgeobuf',
      carriesGeometry: true,
      takesMixedGeometry: true,
    },
    async () => (await import('./format-flatgeobuf.ts')).formatFlatgeobufTable,
  ),
  writer(
    {
      id: 'geoparquet',
      name: 'GeoParquet',
      ending: 'geo.parquet',
      mediaType: 'application/vnd.apache.parquet',
      carriesGeometry: true,
      takesMixedGeometry: true,
    },
    async () => (await import('./format-parquet.ts')).formatGeoparquetTable,
  ),
  writer(
    {
      id: 'topojson',
      name: 'TopoJSON',
      ending: 'topojson',
      mediaType: 'application/json',
      carriesGeometry: true,
      takesMixedGeometry: true,
    },
    async () => (await import('./format-topojson.ts')).formatTopojsonTable,
  ),
  writer(
    {
      id: 'csv',
      name: 'CSV',
      ending: 'csv',
      mediaType: 'text/csv',
      carriesGeometry: false,
      takesMixedGeometry: true,
    },
    async () => (await import('./format-csv.ts')).formatCsvTable,
  ),
  writer(
    {
      id: 'csv-es',
      name: 'CSV (es)',
      ending: 'es.csv',
      mediaType: 'text/csv',
      carriesGeometry: false,
      takesMixedGeometry: true,
    },
    async () => (await import('./format-csv.ts')).formatSpanishCsvTable,
  ),
  writer(
    {
      id: 'xlsx',
      name: 'XLSX',
      ending: 'xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      carriesGeometry: false,
      takesMixedGeometry: true,
    },
    async () => (await import('./format-xlsx.ts')).formatXlsxTable,
  ),
  writer(
    {
      id: 'json',
      name: 'JSON',
      ending: 'json',
      mediaType: 'application/json',
      carriesGeometry: false,
      takesMixedGeometry: true,
    },
    async () => (await import('./format-json.ts')).formatJsonTable,
  ),
  writer(
    {
      id: 'parquet',
      name: 'Parquet',
      ending: 'parquet',
      mediaType: 'application/vnd.apache.parquet',
      carriesGeometry: false,
      takesMixedGeometry: true,
    },
    async () => (await import('./format-parquet.ts')).formatParquetTable,
  ),
];

/** Returns the writer of a format; `null` where nothing is written in it. */
export function tableWriterOf(id: TableFormatId): TableWriter | null {
  return tableWriters.find((one) => one.id === id) ?? null;
}
