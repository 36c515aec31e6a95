import type { Position } from 'geojson';
import type { TableRow } from '../feature-table.ts';
import { geometryParts } from '../geometry-parts.ts';

/** A row of a shapefile: its parts are points, lines, or the rings of areas, outer ones clockwise. */
export interface ShapeRow {
  readonly row: TableRow;
  readonly parts: readonly (readonly Position[])[];
}

/** What stands in one shapefile. */
export interface ShapeLayer {
  /** Behind the name of the table where there are several layers. */
  readonly ending: 'points' | 'lines' | 'areas';
  /** The number of the format: 1 points, 8 points of several, 3 lines, 5 areas. */
  readonly type: 1 | 8 | 3 | 5;
  readonly rows: readonly ShapeRow[];
}

function layer(ending: ShapeLayer['ending'], rows: readonly ShapeRow[]): ShapeLayer {
  const isSingle = rows.every(({ parts }) => (parts[0]?.length ?? 1) === 1);
  const types = { points: isSingle ? 1 : 8, lines: 3, areas: 5 } as const;
  return { ending, type: types[ending], rows };
}

/**
 * Returns the rows apart by kind of geometry, as a shapefile holds one kind. Rows that are nowhere stand in the first
 * layer, or in one of points where there is no other; a collection of several kinds stands in each.
 */
export function shapeLayers(rows: readonly TableRow[]): readonly ShapeLayer[] {
  const all = rows.map((row) => ({ row, parts: geometryParts(row.geometry) }));
  const kinds = {
    points: all.map(({ row, parts }) => ({ row, parts: parts.points.length > 0 ? [parts.points] : [] })),
    lines: all.map(({ row, parts }) => ({ row, parts: parts.lines })),
    areas: all.map(({ row, parts }) => ({
      row,
      parts: parts.polygons.flat().map((ring) => ring.toReversed()),
    })),
  };
  const endings = ['points', 'lines', 'areas'] as const;
  const used = endings.filter((ending) => kinds[ending].some(({ parts }) => parts.length > 0));
  const [first = 'points', ...others] = used;
  const inNone = kinds[first].filter(({ row, parts }) => parts.length > 0 || row.geometry === null);
  return [
    layer(first, inNone),
    ...others.map((ending) =>
      layer(
        ending,
        kinds[ending].filter(({ parts }) => parts.length > 0),
      ),
    ),
  ];
}
