import type { AreaMethod } from '../../core/geometry/area-method.ts';
import { utmZoneOfMethod } from '../../core/geometry/area-method.ts';

/** Returns each method once: the ellipsoid, UTM zones from west to east, Origen Nacional, the sphere. */
export function methodsInOrder(methods: readonly AreaMethod[]): readonly AreaMethod[] {
  return [...new Set(methods)].sort((first, second) => rank(first) - rank(second));
}

/** UTM zones are numbered 1 to 60; of one number, north stands before south. */
function rank(method: AreaMethod): number {
  const zone = utmZoneOfMethod(method);
  if (zone !== null) return Number.parseInt(zone, 10) + (zone.endsWith('S') ? 0.5 : 0);
  if (method === 'ellipsoidal') return 0;
  return method === 'epsg:9377' ? 100 : 101;
}
