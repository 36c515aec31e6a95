import type { ArealGeometry } from '../base/areal.ts';
import type { SquareMetres } from '../base/units.ts';
import { planarArea } from './planar-area.ts';
import { ORIGEN_NACIONAL_DEFINITION, projectionOf } from './projections.ts';

/**
 * Returns the area in the plane of MAGNA-SIRGAS 2018 / Origen Nacional (EPSG:9377), edges straight in the plane.
 * Colombian cadastre publishes this area. It is not reduced for the scale of the projection.
 */
export function planarOrigenNacionalArea(geometry: ArealGeometry): SquareMetres {
  return planarArea(geometry, projectionOf(ORIGEN_NACIONAL_DEFINITION));
}
