import type { Geometry } from 'geojson';
import { boundsAround, boundsOfLine } from '../geometry/bounds.ts';
import type { Bounds } from '../geometry/bounds.ts';
import type { TableRow } from './feature-table.ts';
import { geometryParts } from './geometry-parts.ts';

/** Returns the smallest box around a geometry, or `null` where there is none. */
export function geometryBounds(geometry: Geometry | null): Bounds | null {
  const { points, lines, polygons } = geometryParts(geometry);
  const boxes = [points, ...lines, ...polygons.flat()].map(boundsOfLine);
  return boundsAround(boxes.filter((box) => box !== null));
}

/** Returns the smallest box around all rows, or `null` where none is placed. */
export function tableBounds(rows: readonly TableRow[]): Bounds | null {
  return boundsAround(rows.map(({ geometry }) => geometryBounds(geometry)).filter((box) => box !== null));
}
