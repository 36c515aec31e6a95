import { projectionOf, utmDefinition } from '../core/geometry/projections.ts';
import { utmZoneOf } from '../core/geometry/utm-zone.ts';
import { fill } from '../i18n/fill.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { LonLat } from './position-text.ts';

/**
 * Returns a place in metres in its own UTM zone on WGS 84, through a sentence with `{zone}`, `{easting}` and
 * `{northing}`.
 */
export function utmText({ lon, lat }: LonLat, sentence: string, language: Language): string {
  const zone = utmZoneOf(lon, lat);
  const [easting, northing] = projectionOf(utmDefinition(zone))(lon, lat);
  const metres = (value: number): string => formatNumber(value, language, { decimals: 0 });
  return fill(sentence, { zone, easting: metres(easting), northing: metres(northing) }, language);
}
