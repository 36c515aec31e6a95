import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealGeometry } from '../base/areal.ts';
import { metres } from '../base/units.ts';
import type { Metres } from '../base/units.ts';
import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS, RADIANS_PER_DEGREE } from './ellipsoid.ts';

/** Nodes on −1 to 1 and weights of the Gauss–Legendre rule of four points. */
const NODES: readonly (readonly [node: number, weight: number])[] = [
  [-0.8611363115940526, 0.34785484513745385],
  [-0.33998104358485626, 0.6521451548625461],
  [0.33998104358485626, 0.6521451548625461],
  [0.8611363115940526, 0.34785484513745385],
];

/** Latitude span in degrees up to which the rule is good to rounding, away from the poles. */
const GREATEST_STEP = 1;

/** Metres that a step of the given radians covers at a latitude in radians. */
function metricLength(latitude: number, latStep: number, lonStep: number): number {
  const sin = Math.sin(latitude);
  const w2 = 1 - ECCENTRICITY_SQUARED * sin * sin;
  const normalRadius = EQUATORIAL_RADIUS / Math.sqrt(w2);
  const meridianRadius = (normalRadius * (1 - ECCENTRICITY_SQUARED)) / w2;
  return Math.hypot(meridianRadius * latStep, normalRadius * Math.cos(latitude) * lonStep);
}

/**
 * Returns the length of one edge, straight in longitude and latitude, on the WGS 84 ellipsoid: the metric
 * (M dφ, N cos φ dλ) integrated along it by the Gauss–Legendre rule of four points, in steps of at most 1° of latitude.
 * A longitude of ±180° is not wrapped.
 *
 * @see Snyder 1987, Map Projections: A Working Manual, equations 4-18 to 4-21, for the radii M and N.
 */
export function ellipsoidalEdgeLength(start: Position, end: Position): Metres {
  const [startLon = Number.NaN, startLat = Number.NaN] = start;
  const [endLon = Number.NaN, endLat = Number.NaN] = end;
  const steps = Math.max(1, Math.ceil(Math.abs(endLat - startLat) / GREATEST_STEP));
  const latStep = ((endLat - startLat) / steps) * RADIANS_PER_DEGREE;
  const lonStep = ((endLon - startLon) / steps) * RADIANS_PER_DEGREE;
  let length = 0;
  for (let step = 0; step < steps; step += 1) {
    const middle = startLat * RADIANS_PER_DEGREE + (step + 0.5) * latStep;
    for (const [node, weight] of NODES) {
      length += (weight / 2) * metricLength(middle + (node * latStep) / 2, latStep, lonStep);
    }
  }
  return metres(length);
}

/** Returns the length of a line on the WGS 84 ellipsoid, its edges straight in longitude and latitude. */
export function ellipsoidalLength(line: readonly Position[]): Metres {
  let length = 0;
  line.forEach((end, index) => {
    const start = line[index - 1];
    if (start) length += ellipsoidalEdgeLength(start, end);
  });
  return metres(length);
}

/** Returns the length of all closed rings of a geometry, holes included, on the WGS 84 ellipsoid. */
export function ellipsoidalPerimeter(geometry: ArealGeometry): Metres {
  const lengths = polygonsOf(geometry).flat().map(ellipsoidalLength);
  return metres(lengths.reduce((sum, length) => sum + length, 0));
}
