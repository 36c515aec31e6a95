import type { ArealGeometry } from '../base/areal.ts';
import { metres } from '../base/units.ts';
import type { Metres } from '../base/units.ts';
import { windingNumber } from '../crossings/winding-number.ts';
import { compassPointOf } from '../geometry/compass-point.ts';
import type { CompassPoint } from '../geometry/compass-point.ts';
import { geodesicBetween } from '../geometry/geodesic.ts';
import { PlaceMetric } from '../geometry/place-metric.ts';
import { boundaryOf, placeOnEdge, ringOf, vertexAt } from './boundary.ts';
import type { Boundary } from './boundary.ts';
import { nearestPoint, nearestVertex } from './nearest.ts';
import { vertexName } from './vertex-name.ts';

/** Where somebody stands, in degrees on WGS 84. */
export interface Standpoint {
  readonly lon: number;
  readonly lat: number;
  /** Radius in metres within which the place lies with 95 % confidence, which is what browsers give. */
  readonly accuracyMetres: number;
}

/** The way from a standpoint to something: in metres on the ellipsoid, and where to. */
export interface Way {
  readonly lon: number;
  readonly lat: number;
  readonly distance: Metres;
  /** Degrees from north over east; `null` where one stands on it. */
  readonly bearing: number | null;
  readonly direction: CompassPoint | null;
}

/** A vertex of the boundary, called a hito where it stands on the land. */
interface NearestVertex extends Way {
  /** As in the technical table: `V7`, `P2-H1-V3`. */
  readonly name: string;
  /** Position in its ring, from 1. */
  readonly number: number;
}

/** On which side of a boundary a place is. `unknown`: nearer to the boundary than anybody can tell. */
export type Side = 'inside' | 'outside' | 'unknown';

/** How a standpoint lies to a boundary. */
export interface StandAtBoundary {
  readonly side: Side;
  /** What the bare coordinates say, as if they had no error. */
  readonly isDrawnInside: boolean;
  /** √(accuracy² + positional error²): within it of the boundary nobody can tell on which side one stands. */
  readonly combinedErrorMetres: Metres;
  /** Whether the boundary declares an error; where it does not, its own counted as none. */
  readonly isBoundaryErrorKnown: boolean;
  readonly boundary: Way;
  readonly vertex: NearestVertex;
}

/** Metres below which coordinates in degrees say nothing, so that on the line is on no side of it. */
const RESOLUTION = 0.001;

function wayTo(from: Standpoint, [lon, lat]: readonly [number, number]): Way {
  const { distance, bearing } = geodesicBetween(from.lon, from.lat, lon, lat);
  return { lon, lat, distance, bearing, direction: bearing === null ? null : compassPointOf(bearing) };
}

function wayToVertex(from: Standpoint, boundary: Boundary, vertex: number): NearestVertex {
  const start = boundary.table.ringStarts[ringOf(boundary, vertex)] as number;
  return {
    ...wayTo(from, vertexAt(boundary, vertex)),
    name: vertexName(boundary, vertex),
    number: vertex - start + 1,
  };
}

/**
 * Returns on which side of a boundary somebody stands, with the way to its nearest point and to its nearest vertex;
 * `null` for a geometry without edges. Nobody can tell the side where the boundary is no farther than the root of the
 * sum of the squares of both errors, each a 95 % error: they are independent of each other. `positionalErrorMetres`
 * `null` is an error that nobody declared: it counts as none, and the answer says so. Edges are straight in longitude
 * and latitude. Distances are good to 10⁻⁶ up to 50 km. The first question about a geometry costs a pass over its
 * vertices, each further one about the logarithm of their number.
 */
export function standAtBoundary(
  standpoint: Standpoint,
  geometry: ArealGeometry,
  positionalErrorMetres: number | null,
): StandAtBoundary | null {
  const { lon, lat, accuracyMetres } = standpoint;
  const boundary = boundaryOf(geometry, [{ id: '', name: null, geometry }]);
  const metric = new PlaceMetric(lon, lat);
  const nearest = nearestPoint(boundary, metric);
  const vertex = nearestVertex(boundary, metric);
  if (nearest === null || vertex === null) return null;
  const way = wayTo(standpoint, placeOnEdge(boundary, nearest.edge, nearest.share));
  const combined = Math.hypot(accuracyMetres, positionalErrorMetres ?? 0);
  // Rings run as they were drawn: of a simple feature an odd winding number is inside, whichever way.
  const isDrawnInside = windingNumber(boundary, 0, lon, lat, 'point') % 2 !== 0;
  const isTold = way.distance > Math.max(combined, RESOLUTION);
  const drawnSide = isDrawnInside ? 'inside' : 'outside';
  return {
    side: isTold ? drawnSide : 'unknown',
    isDrawnInside,
    combinedErrorMetres: metres(combined),
    isBoundaryErrorKnown: positionalErrorMetres !== null,
    boundary: way,
    vertex: wayToVertex(standpoint, boundary, vertex),
  };
}
