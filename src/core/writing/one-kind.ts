import type { Geometry } from 'geojson';
import type { TableRow } from './feature-table.ts';

/** Rows whose geometries are of one type, which is named, or of several. */
interface RowsOfAKind {
  readonly type: Geometry['type'] | null;
  readonly rows: readonly TableRow[];
}

function asSeveral(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'MultiPoint', coordinates: [geometry.coordinates] };
    case 'LineString':
      return { type: 'MultiLineString', coordinates: [geometry.coordinates] };
    case 'Polygon':
      return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
    default:
      return geometry;
  }
}

/**
 * Returns rows with geometries of one type where that can be: beside features of several parts, those of one part count
 * as several of one. Where there are points, lines and areas the type is `null`, and all stay as they are.
 */
export function oneKind(rows: readonly TableRow[]): RowsOfAKind {
  const types = new Set(rows.flatMap(({ geometry }) => (geometry === null ? [] : [geometry.type])));
  const [first] = types;
  if (first === undefined || types.size === 1) return { type: first ?? null, rows };
  const several = rows.map((row) => ({ ...row, geometry: row.geometry && asSeveral(row.geometry) }));
  const [type, ...others] = new Set(several.flatMap(({ geometry }) => geometry?.type ?? []));
  return type === undefined || others.length > 0 ? { type: null, rows } : { type, rows: several };
}
