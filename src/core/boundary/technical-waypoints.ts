import type { Waypoint } from '../formats/xml/format-gpx.ts';
import type { TechnicalTable } from './technical-table.ts';

/** Centimetres: what the description of a waypoint has room for. */
const DECIMALS = 2;

/**
 * Returns a waypoint for each vertex of a technical table, which its coordinates in the plane describe. `prefix` stands
 * before the name where several tables share a file.
 */
export function technicalWaypoints({ zone, rows }: TechnicalTable, prefix = ''): readonly Waypoint[] {
  return rows.map(({ lon, lat, vertex, easting, northing }) => ({
    lon,
    lat,
    name: `${prefix}${vertex}`,
    description: `UTM ${zone} E ${easting.toFixed(DECIMALS)} N ${northing.toFixed(DECIMALS)}`,
  }));
}
