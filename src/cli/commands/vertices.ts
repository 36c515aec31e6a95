import { technicalColumns } from '../../core/boundary/technical-columns.ts';
import { technicalTable } from '../../core/boundary/technical-table.ts';
import type { TechnicalRow, TechnicalTable } from '../../core/boundary/technical-table.ts';
import { technicalWaypoints } from '../../core/boundary/technical-waypoints.ts';
import { boundaryHash, checkValue } from '../../core/paper/check-value.ts';
import { formatGpx } from '../../core/formats/xml/format-gpx.ts';
import { middleZone } from '../../core/geometry/middle-zone.ts';
import type { UtmZone } from '../../core/geometry/utm-zone.ts';
import type { Context } from '../context.ts';
import { measuredReport } from '../measured-report.ts';
import { featuresOf } from '../one-feature.ts';
import { countUnknown, readInput } from '../read-input.ts';
import { degreesCell, hectaresCell, metresCell } from '../report.ts';
import type { Report, Row } from '../report.ts';
import { writeText } from '../write-file.ts';

/** What `vertices` accepts beside the common options. */
export interface VerticesOptions {
  /** Identifier of the only feature of interest. */
  readonly feature?: string;
  readonly zone?: UtmZone;
}

/**
 * Returns the technical table of each feature, a row for each vertex with the side to the next; the areas and perimeters
 * in the summary. With `--geometry` a GPX file holds the vertices.
 */
export async function vertices(
  file: string,
  { feature, zone }: VerticesOptions,
  context: Context,
): Promise<Report> {
  const input = await readInput(file, context);
  const tables = featuresOf(input, feature).flatMap((one) => {
    const plane = zone ?? middleZone(one.geometry);
    return plane === null ? [] : [{ id: one.id, table: technicalTable(one, plane) }];
  });
  const { geometry } = context.options;
  if (geometry !== undefined) {
    const waypoints = tables.flatMap(({ id, table }) =>
      technicalWaypoints(table, tables.length > 1 ? `${id} ` : ''),
    );
    await writeText(geometry, formatGpx(file, waypoints), context.effects);
  }
  const rows = tables.flatMap(({ id, table }) => table.rows.map((row) => toRow(id, table.zone, row)));
  const summary = {
    ...totals(tables.map(({ table }) => table)),
    check: checkOf(tables.map(({ table }) => table)),
    features_unknown: countUnknown([input]),
  };
  return measuredReport([input], [], { columns: technicalColumns, rows, summary, method: methodOf(tables) });
}

function toRow(id: string, zone: UtmZone, row: TechnicalRow): Row<(typeof technicalColumns)[number]> {
  return {
    id,
    vertex: row.vertex,
    next: row.next,
    planar_m: metresCell(row.planar),
    geodesic_m: metresCell(row.geodesic),
    angle_deg: { value: row.angle, decimals: 6 },
    zone,
    easting_m: metresCell(row.easting),
    northing_m: metresCell(row.northing),
    lon: degreesCell(row.lon),
    lat: degreesCell(row.lat),
  };
}

function totals(tables: readonly TechnicalTable[]): Row {
  const sum = (of: (table: TechnicalTable) => number): number =>
    tables.reduce((total, table) => total + of(table), 0);
  return {
    features: tables.length,
    vertices: sum(({ rows }) => rows.length),
    planar_ha: hectaresCell(sum(({ planarArea }) => planarArea)),
    ellipsoidal_ha: hectaresCell(sum(({ ellipsoidalArea }) => ellipsoidalArea)),
    planar_perimeter_m: metresCell(sum(({ planarPerimeter }) => planarPerimeter)),
    geodesic_perimeter_m: metresCell(sum(({ geodesicPerimeter }) => geodesicPerimeter)),
  };
}

/** The check value that a printed sheet of the only feature bears; several have none in common. */
function checkOf([first, ...others]: readonly TechnicalTable[]): string | null {
  if (first === undefined || others.length > 0) return null;
  return checkValue(boundaryHash(first.rows)).replaceAll(' ', '');
}

/** The plane of every row, where they have one in common. */
function methodOf(tables: readonly { readonly table: TechnicalTable }[]): string | null {
  const zones = new Set(tables.map(({ table }) => table.zone));
  const [zone] = zones;
  return zone !== undefined && zones.size === 1 ? `utm:${zone}` : null;
}
