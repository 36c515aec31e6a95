/** A UTM zone with its hemisphere, such as `18S`. */
export type UtmZone = `${number}${'N' | 'S'}`;

const DEGREES_PER_ZONE = 6;
const ZONES = 60;

/** Returns the zone number, 1 to 60, of a longitude in degrees; a longitude on a limit belongs to the zone east of it. */
export function utmZoneNumberAt(lon: number): number {
  const number = Math.floor((lon + 180) / DEGREES_PER_ZONE) + 1;
  return Math.min(Math.max(number, 1), ZONES);
}

/** Returns the number of a zone, 1 to 60. */
export function utmZoneNumber(zone: UtmZone): number {
  return Number.parseInt(zone, 10);
}

/**
 * Returns the UTM zone of a place in degrees; the equator belongs to the north. The exceptions for Norway and Svalbard
 * are not made.
 */
export function utmZoneOf(lon: number, lat: number): UtmZone {
  return `${utmZoneNumberAt(lon)}${lat < 0 ? 'S' : 'N'}`;
}

/** Returns the zone that a text such as `18S` or `9n` names, or `null` where it names none. */
export function parseUtmZone(text: string): UtmZone | null {
  const match = /^0?([1-9]\d?)([NS])$/i.exec(text.trim());
  const number = Number(match?.[1]);
  if (!match || number > ZONES) return null;
  return `${number}${match[2]?.toUpperCase() === 'S' ? 'S' : 'N'}`;
}
