import type { TechnicalTable } from '../../core/boundary/technical-table.ts';
import { formatCsv } from '../../core/formats/csv-table.ts';

const COLUMNS = [
  'id',
  'vertex',
  'next',
  'planar_m',
  'geodesic_m',
  'angle_deg',
  'zone',
  'easting_m',
  'northing_m',
  'lon',
  'lat',
] as const;

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
  return formatCsv(COLUMNS, cells);
}
