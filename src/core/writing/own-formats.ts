import { formatCsvTable, formatSpanishCsvTable } from './format-csv.ts';
import { formatFlatgeobufTable } from './format-flatgeobuf.ts';
import { formatGeojsonTable } from './format-geojson.ts';
import { formatGeopackageTable } from './format-geopackage.ts';
import { formatGpxTable } from './format-gpx.ts';
import { formatJsonTable } from './format-json.ts';
import { formatKmlTable, formatKmzTable } from './format-kml.ts';
import { formatShapefileTable } from './format-shapefile.ts';
import { formatXlsxTable } from './format-xlsx.ts';

/** The formats that need no library but that of archives: together they are small, and loaded as one. */
export const ownFormats = {
  geojson: formatGeojsonTable,
  kml: formatKmlTable,
  kmz: formatKmzTable,
  gpx: formatGpxTable,
  shp: formatShapefileTable,
  gpkg: formatGeopackageTable,
  fgb: formatFlatgeobufTable,
  csv: formatCsvTable,
  'csv-es': formatSpanishCsvTable,
  xlsx: formatXlsxTable,
  json: formatJsonTable,
};
