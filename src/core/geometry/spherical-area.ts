import area from '@turf/area';
import { asGeojson } from '../base/areal.ts';
import type { ArealGeometry } from '../base/areal.ts';
import { squareMetres } from '../base/units.ts';
import type { SquareMetres } from '../base/units.ts';

/**
 * Returns the area on a sphere of 6,371,008.8 m as Turf computes it, to reproduce figures that were made with Turf.
 * At the equator it is 0.45 % over the ellipsoid. Rings must be closed.
 *
 * @see Chamberlain and Duquette 2007, Some Algorithms for Polygons on a Sphere, JPL Publication 07-03.
 */
export function sphericalArea(geometry: ArealGeometry): SquareMetres {
  return squareMetres(area(asGeojson(geometry)));
}
