import type { ArealFeature } from '../base/areal.ts';
import { metres, toHectares } from '../base/units.ts';
import type { Hectares, Metres } from '../base/units.ts';
import { ellipsoidalArea } from '../geometry/ellipsoidal-area.ts';
import { geodesicBetween } from '../geometry/geodesic.ts';
import { planarUtmArea } from '../geometry/planar-utm-area.ts';
import { projectionOf, utmDefinition } from '../geometry/projections.ts';
import type { UtmZone } from '../geometry/utm-zone.ts';
import { boundaryOf, vertexAt } from './boundary.ts';
import type { Boundary } from './boundary.ts';
import { vertexName } from './vertex-name.ts';

/** A vertex, and the side that runs from it to the next. */
export interface TechnicalRow {
  /** `V1`; with its part and hole where there are several: `P2-H1-V3`. */
  readonly vertex: string;
  readonly next: string;
  /** Part of the feature, from 1. */
  readonly part: number;
  /** Hole of the part, from 1; 0 on the outer boundary. */
  readonly hole: number;
  /** Length of the side in the plane of the zone. */
  readonly planar: Metres;
  /** Length of the side on the ellipsoid, by the shortest way. */
  readonly geodesic: Metres;
  /** Degrees from 0 to 360 between both sides in the plane, on the inner side of the ring. */
  readonly angle: number;
  readonly easting: Metres;
  readonly northing: Metres;
  readonly lon: number;
  readonly lat: number;
}

/** The technical data of one feature as surveyors write them. */
export interface TechnicalTable {
  readonly zone: UtmZone;
  readonly rows: readonly TechnicalRow[];
  readonly planarArea: Hectares;
  readonly ellipsoidalArea: Hectares;
  /** Sums of the sides, holes included. */
  readonly planarPerimeter: Metres;
  readonly geodesicPerimeter: Metres;
}

type Point = readonly [x: number, y: number];

function bearing([x0, y0]: Point, [x1, y1]: Point): number {
  return (Math.atan2(x1 - x0, y1 - y0) * 180) / Math.PI;
}

/** The angle at a corner to the left of the way that leads through it, 0 to 360. */
function leftAngle(before: Point, corner: Point, after: Point): number {
  return (bearing(corner, after) - bearing(corner, before) + 720) % 360;
}

function isCounterClockwise(ring: readonly Point[]): boolean {
  const [x0, y0] = ring[0] ?? [0, 0];
  let doubled = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x0, y0];
    doubled += (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
  });
  return doubled > 0;
}

function rowsOfRing(boundary: Boundary, ring: number, zone: UtmZone): readonly TechnicalRow[] {
  const project = projectionOf(utmDefinition(zone));
  const { ringStarts } = boundary.table;
  const start = ringStarts[ring] as number;
  const count = Math.max(0, (ringStarts[ring + 1] as number) - start - 1);
  const of = boundary.rings[ring];
  const points = Array.from({ length: count }, (_, index): Point => {
    const [lon, lat] = vertexAt(boundary, start + index);
    return project(lon, lat);
  });
  const at = (index: number): Point => points[(index + count) % count] ?? [Number.NaN, Number.NaN];
  const isLeftInside = isCounterClockwise(points);
  return points.map((point, index): TechnicalRow => {
    const [lon, lat] = vertexAt(boundary, start + index);
    const [nextLon, nextLat] = vertexAt(boundary, start + index + 1);
    const left = leftAngle(at(index - 1), point, at(index + 1));
    const [nextX, nextY] = at(index + 1);
    return {
      vertex: vertexName(boundary, start + index),
      next: vertexName(boundary, start + index + 1),
      part: of?.part ?? 1,
      hole: of?.hole ?? 0,
      planar: metres(Math.hypot(nextX - point[0], nextY - point[1])),
      geodesic: geodesicBetween(lon, lat, nextLon, nextLat).distance,
      angle: isLeftInside ? left : 360 - left,
      easting: metres(point[0]),
      northing: metres(point[1]),
      lon,
      lat,
    };
  });
}

/**
 * Returns the technical data of a feature: a row for each vertex in the order in which its rings are drawn, the outer
 * boundary of each part before its holes. Planar lengths, angles and area are those of the UTM zone on WGS 84, which may
 * be another than the one in which the feature lies; each ring is a polygon of its own, so that the angles of n vertices
 * add up to (n − 2)·180°, also around a hole. A vertex that repeats the one before it has no row.
 */
export function technicalTable(feature: ArealFeature, zone: UtmZone): TechnicalTable {
  const boundary = boundaryOf(feature.geometry, [feature]);
  const rows = boundary.rings.flatMap((_, ring) => rowsOfRing(boundary, ring, zone));
  return {
    zone,
    rows,
    planarArea: toHectares(planarUtmArea(feature.geometry, zone)),
    ellipsoidalArea: toHectares(ellipsoidalArea(feature.geometry)),
    planarPerimeter: metres(rows.reduce((sum, { planar }) => sum + planar, 0)),
    geodesicPerimeter: metres(rows.reduce((sum, { geodesic }) => sum + geodesic, 0)),
  };
}

/** Returns an angle as whole degrees, whole minutes and seconds with the decimals, rounded together: no 60 seconds. */
export function degreesMinutesSeconds(
  degrees: number,
  decimals: number,
): readonly [degrees: number, minutes: number, seconds: number] {
  const scale = 10 ** decimals;
  const units = Math.round(degrees * 3600 * scale);
  const whole = Math.floor(units / (3600 * scale));
  const minutes = Math.floor((units - whole * 3600 * scale) / (60 * scale));
  return [whole, minutes, (units - (whole * 60 + minutes) * 60 * scale) / scale];
}
