import type { ArealGeometry } from '../base/areal.ts';
import type { SquareMetres } from '../base/units.ts';
import { planarArea } from './planar-area.ts';
import { projectionOf, utmDefinition } from './projections.ts';
import type { UtmZone } from './utm-zone.ts';

/**
 * Returns the area in the plane of a UTM zone on WGS 84, edges straight in the plane. Peruvian decrees publish this
 * area. It is not reduced for the scale of the projection: at the central meridian it is 0.08 % short of the
 * ellipsoid, 3° away at the equator 0.2 % over. Costs one projection for each vertex.
 */
export function planarUtmArea(geometry: ArealGeometry, zone: UtmZone): SquareMetres {
  return planarArea(geometry, projectionOf(utmDefinition(zone)));
}
