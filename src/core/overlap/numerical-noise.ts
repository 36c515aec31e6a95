import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealGeometry } from '../base/areal.ts';
import { squareMetres } from '../base/units.ts';
import type { Metres, SquareMetres } from '../base/units.ts';
import { AUTHALIC_RADIUS } from '../geometry/authalic-latitude.ts';
import { boundsAround, boundsOf } from '../geometry/bounds.ts';
import { RADIANS_PER_DEGREE } from '../geometry/ellipsoid.ts';

/** Metres in a degree of latitude at the poles, where it is longest on WGS 84. */
const METRES_PER_DEGREE = 111_694;

/** Degrees of latitude in one step of Simpson's rule in the ellipsoidal area. */
const GREATEST_STEP = 0.25;

/** No fourth derivative of sin β by latitude is greater: that of sin φ is 1 at most, flattening adds 0.05. */
const FOURTH_DERIVATIVE = 1.05;

function ringIntegrationError(ring: readonly Position[]): number {
  let error = 0;
  ring.forEach(([lon = 0, lat = 0], index) => {
    const [previousLon = lon, previousLat = lat] = ring[index - 1] ?? [];
    const span = Math.abs(lat - previousLat);
    const step = (span / Math.max(1, Math.ceil(span / GREATEST_STEP))) * RADIANS_PER_DEGREE;
    const width = Math.abs(lon - previousLon) * RADIANS_PER_DEGREE;
    error += (width * step ** 4) / 2880;
  });
  return error * FOURTH_DERIVATIVE * AUTHALIC_RADIUS ** 2;
}

/**
 * Returns the error bound of the ellipsoidal area of a geometry by Simpson's rule: for an edge of Δλ, in steps of h of
 * latitude, R_q² Δλ h⁴ / 2880 · max |d⁴ sin β / dφ⁴|. An edge that was cut has another error than the whole one.
 *
 * @see Davis and Rabinowitz 1984, Methods of Numerical Integration, section 2.2, for the remainder of Simpson's rule.
 */
function integrationError(geometry: ArealGeometry): number {
  const errors = polygonsOf(geometry).flat().map(ringIntegrationError);
  return errors.reduce((sum, error) => sum + error, 0);
}

/**
 * Returns the distance in degrees between a coordinate and its neighbours among the 64-bit numbers, at most: ε·|x| with
 * ε = 2⁻⁵² and |x| the greatest coordinate of the geometries.
 *
 * @see Goldberg 1991, What every computer scientist should know about floating-point arithmetic, section 1.2.
 */
export function coordinateStepOf(geometries: readonly ArealGeometry[]): number {
  const box = boundsAround(geometries.flatMap((geometry) => boundsOf(geometry) ?? []));
  return box ? Math.max(...Object.values(box).map(Math.abs)) * Number.EPSILON : 0;
}

/**
 * Returns the ellipsoidal area below which an overlay says nothing. Where two geometries share a border exactly, each
 * has vertices that were rounded onto it, within half a coordinate step u in each direction; along the two sides of a
 * sliver, whose perimeter is p, that adds up to less than p·u, and the evaluation of sin β adds as much again: 2·p·u,
 * a mean width of some nanometres. To that comes the error bound of the integration, which matters for edges of tens
 * of kilometres.
 *
 * @param result what the overlay left
 * @param perimeter length of its rings
 * @param coordinateStep see {@link coordinateStepOf}; the step of the grid where the coordinates were snapped to one
 */
export function overlayNoise(result: ArealGeometry, perimeter: Metres, coordinateStep: number): SquareMetres {
  const roundingError = 2 * perimeter * coordinateStep * METRES_PER_DEGREE;
  return squareMetres(roundingError + integrationError(result));
}
