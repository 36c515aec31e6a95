import type { ArealGeometry } from '../base/areal.ts';
import type { SquareMetres } from '../base/units.ts';
import { candidateZones } from './candidate-zones.ts';
import { ellipsoidalArea } from './ellipsoidal-area.ts';
import { planarOrigenNacionalArea } from './planar-origen-nacional-area.ts';
import { planarUtmArea } from './planar-utm-area.ts';
import { sphericalArea } from './spherical-area.ts';
import { parseUtmZone } from './utm-zone.ts';
import type { UtmZone } from './utm-zone.ts';

/** How an area is measured. The name stands beside every number, on the page and in every export. */
export type AreaMethod = 'ellipsoidal' | `utm:${UtmZone}` | 'epsg:9377' | 'spherical';

const UTM_PREFIX = 'utm:';

/** Returns the zone of a UTM method, or `null` where the method is another. */
export function utmZoneOfMethod(method: AreaMethod): UtmZone | null {
  return method.startsWith(UTM_PREFIX) ? parseUtmZone(method.slice(UTM_PREFIX.length)) : null;
}

/** Returns the method that a text names, in capitals or not (`UTM:18s` is `utm:18S`), or `null` where it names none. */
export function parseAreaMethod(text: string): AreaMethod | null {
  const name = text.trim().toLowerCase();
  if (name === 'ellipsoidal' || name === 'epsg:9377' || name === 'spherical') return name;
  const zone = name.startsWith(UTM_PREFIX) ? parseUtmZone(name.slice(UTM_PREFIX.length)) : null;
  return zone && `${UTM_PREFIX}${zone}`;
}

/** Returns the area of a geometry with closed rings and finite coordinates by the method that is named. */
export function measureArea(geometry: ArealGeometry, method: AreaMethod): SquareMetres {
  if (method === 'ellipsoidal') return ellipsoidalArea(geometry);
  if (method === 'spherical') return sphericalArea(geometry);
  if (method === 'epsg:9377') return planarOrigenNacionalArea(geometry);
  const zone = utmZoneOfMethod(method);
  if (!zone)
    throw new Error(`measureArea: "${method}" is no area method; pass what parseAreaMethod returns.`);
  return planarUtmArea(geometry, zone);
}

/**
 * Returns the methods that `all` stands for, in the order in which they are shown: the ellipsoid, each UTM zone of the
 * geometry and its neighbourhood from west to east, EPSG:9377, the sphere.
 */
export function methodsFor(geometry: ArealGeometry): readonly AreaMethod[] {
  const zones = candidateZones(geometry).map((zone): AreaMethod => `${UTM_PREFIX}${zone}`);
  return ['ellipsoidal', ...zones, 'epsg:9377', 'spherical'];
}
