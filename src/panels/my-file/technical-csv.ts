import { technicalColumns } from '../../core/boundary/technical-columns.ts';
import type { TechnicalTable } from '../../core/boundary/technical-table.ts';
import { formatCsv } from '../../core/formats/csv-table.ts';

/** Returns the technical table of a feature as CSV, in the columns and decimals of the command line's `vertices`. */
export function technicalCsv(id: string, { zone, rows }: TechnicalTable): string {
  const cells = rows.map((row) => [
    id,
    row.vertex,
    row.next,
    row.planar.toFixed(3),
    row.geodesic.toFixed(3),
    row.angle.toFixed(6),
    zone,
    row.easting.toFixed(3),
    row.northing.toFixed(3),
    row.lon.toFixed(9),
    row.lat.toFixed(9),
  ]);
  return formatCsv(technicalColumns, cells);
}
