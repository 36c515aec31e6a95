import type { Position } from 'geojson';
import { hectares, metres } from '../base/units.ts';
import type { Metres } from '../base/units.ts';
import { ellipsoidalEdgeLength, ellipsoidalLength } from '../geometry/ellipsoidal-length.ts';
import { measurePolygons } from './measure-polygons.ts';
import type { MeasuredPolygons } from './measure-polygons.ts';

/** Fewer vertices enclose nothing. */
export const FEWEST_VERTICES = 3;

/**
 * A boundary that is being walked or drawn, as if it were closed by a straight line now. Its area is 0 as long as there
 * are fewer than three vertices.
 */
export interface DraftRing extends MeasuredPolygons {
  readonly vertices: number;
  /** Length of the side that closes the ring: what has not been walked or drawn yet. */
  readonly closingGap: Metres;
}

function isSamePlace(one: Position | undefined, other: Position | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

/** Open, without a vertex that stands where the one before it does. */
function plain(vertices: readonly Position[]): readonly Position[] {
  const around = vertices.filter((vertex, index) => index === 0 || !isSamePlace(vertex, vertices[index - 1]));
  return around.length > 1 && isSamePlace(around[0], around.at(-1)) ? around.slice(0, -1) : around;
}

/**
 * Returns what an open row of vertices in degrees would enclose if it were closed now. Where it crosses itself it has no
 * area that means anything, and the place of the crossing is told. About n log n.
 */
export function measureDraftRing(vertices: readonly Position[]): DraftRing {
  const open = plain(vertices);
  const [first, last] = [open[0], open.at(-1)];
  const ring = first === undefined ? [] : [...open, first];
  const isRing = open.length >= FEWEST_VERTICES;
  const measured = isRing
    ? measurePolygons([[ring]])
    : { area: hectares(0), perimeter: ellipsoidalLength(ring), crossing: null };
  const closingGap = first && last ? ellipsoidalEdgeLength(last, first) : metres(0);
  return { ...measured, vertices: open.length, closingGap };
}
