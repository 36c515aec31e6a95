import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealGeometry } from '../base/areal.ts';
import { squareMetres } from '../base/units.ts';
import type { SquareMetres } from '../base/units.ts';
import { areaByRings } from './ring-sum.ts';

/** Longitude and latitude in degrees to easting and northing in metres. */
export type Projection = (lon: number, lat: number) => readonly [easting: number, northing: number];

/**
 * Returns the area in the plane of a projection, positive where the ring runs counter-clockwise: the vertices are
 * projected and joined by straight lines in the plane, as surveyors do. The shoelace formula is taken about the first
 * vertex, so that coordinates of millions of metres cost no digits. The ring may be open or closed.
 */
function signedPlanarRingArea(ring: readonly Position[], project: Projection): SquareMetres {
  let origin: readonly [number, number] | null = null;
  let previousX = 0;
  let previousY = 0;
  let doubled = 0;
  for (const [lon = Number.NaN, lat = Number.NaN] of ring) {
    const [easting, northing] = project(lon, lat);
    origin ??= [easting, northing];
    const x = easting - origin[0];
    const y = northing - origin[1];
    doubled += previousX * y - x * previousY;
    previousX = x;
    previousY = y;
  }
  return squareMetres(doubled / 2);
}

/** Returns the area of a geometry in the plane of a projection, in square metres of that plane. */
export function planarArea(geometry: ArealGeometry, project: Projection): SquareMetres {
  return areaByRings(polygonsOf(geometry), (ring) => signedPlanarRingArea(ring, project));
}
