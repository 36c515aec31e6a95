import type { Position } from 'geojson';
import { metres } from '../base/units.ts';
import type { Metres } from '../base/units.ts';
import { geodesicBetween } from './geodesic.ts';

/**
 * Returns the length of each leg of a line in degrees on the WGS 84 ellipsoid, along the shortest way from place to
 * place, which is not the straight line of a map: over 500 km here the two differ by some metres.
 *
 * @see {@link geodesicBetween} for the method and how good it is.
 */
export function geodesicLegs(line: readonly Position[]): readonly Metres[] {
  return line.slice(1).map(([lon = Number.NaN, lat = Number.NaN], index) => {
    const [fromLon = Number.NaN, fromLat = Number.NaN] = line[index] ?? [];
    return geodesicBetween(fromLon, fromLat, lon, lat).distance;
  });
}

/** Returns the length of a line in degrees on the WGS 84 ellipsoid, the sum of its {@link geodesicLegs}. */
export function geodesicLength(line: readonly Position[]): Metres {
  return metres(geodesicLegs(line).reduce((sum, leg) => sum + leg, 0));
}
