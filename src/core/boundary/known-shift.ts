import proj4 from 'proj4';
import { datumShiftFor } from '../crs/datum-shift.ts';
import type { Frame } from '../crs/reference-system.ts';
import { degreeLengths } from '../geometry/degree-lengths.ts';
import { utmDefinition } from '../geometry/projections.ts';
import { utmZoneNumberAt, utmZoneOf } from '../geometry/utm-zone.ts';

/** An old frame whose coordinates, read as WGS 84, lie as far off as an offset that was found. */
export interface KnownShift {
  readonly frame: Exclude<Frame, 'WGS 84'>;
  /** Whose coordinates would be of the old frame. */
  readonly whose: 'mine' | 'theirs';
}

/** Metres to the east and to the north. */
type Vector = readonly [east: number, north: number];

const FRAMES = ['PSAD56', 'Bogota 1975'] as const;

/** Metres by which an offset may miss that of a frame: half again what the transformations claim for themselves. */
const NEARNESS = 25;

/** Both ways of writing coordinates are read wrongly by a little different amounts: degrees, and a UTM plane. */
function shiftsOf(frame: KnownShift['frame'], lon: number, lat: number): readonly Vector[] {
  const shift = datumShiftFor(frame, [[lon, lat]]);
  if (shift === null) return [];
  const towgs84 = `+towgs84=${shift.parameters.join(',')}`;
  const [lonMetres, latMetres] = degreeLengths(lat);
  const zone = utmZoneOf(lon, lat);
  const south = lat < 0 ? ' +south' : '';
  const old = `+proj=utm +zone=${String(utmZoneNumberAt(lon))}${south} +ellps=intl +units=m`;
  const pairs = [
    [`+proj=longlat +ellps=intl ${towgs84} +no_defs`, '+proj=longlat +datum=WGS84 +no_defs'],
    [`${old} ${towgs84} +no_defs`, utmDefinition(zone)],
  ] as const;
  return pairs.map(([written, read]): Vector => {
    // What is written in the old frame for a place, read as if it were WGS 84.
    const numbers = proj4(written).forward([lon, lat]);
    const [wrongLon = Number.NaN, wrongLat = Number.NaN] = proj4(read).inverse(numbers);
    return [(lon - wrongLon) * lonMetres, (lat - wrongLat) * latMetres];
  });
}

/**
 * Returns the old frame that an offset looks like, in length and direction, or `null`. The offset leads from mine to
 * theirs, in metres; the place, in degrees, is where they are.
 *
 * @see {@link datumShiftFor} on the transformations and their sources.
 */
export function knownShift(
  { east, north }: { readonly east: number; readonly north: number },
  [lon, lat]: readonly [lon: number, lat: number],
): KnownShift | null {
  for (const frame of FRAMES) {
    for (const [towardEast, towardNorth] of shiftsOf(frame, lon, lat)) {
      if (Math.hypot(east - towardEast, north - towardNorth) <= NEARNESS) return { frame, whose: 'mine' };
      if (Math.hypot(east + towardEast, north + towardNorth) <= NEARNESS) return { frame, whose: 'theirs' };
    }
  }
  return null;
}
