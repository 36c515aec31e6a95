import type { Dictionary } from '../i18n/es.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

/** Longitude and latitude in degrees on WGS 84. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

type HemisphereLetters = Pick<Dictionary['map'], 'northLetter' | 'southLetter' | 'eastLetter' | 'westLetter'>;

/**
 * Returns a place in degrees to four decimals, some eleven metres, with the letters of its hemispheres; latitude
 * first, as people read it aloud: `2.7412° S · 71.9031° W`.
 */
export function geographicText({ lon, lat }: LonLat, letters: HemisphereLetters, language: Language): string {
  const degrees = (value: number): string => formatNumber(Math.abs(value), language, { decimals: 4 });
  const northSouth = lat < 0 ? letters.southLetter : letters.northLetter;
  const eastWest = lon < 0 ? letters.westLetter : letters.eastLetter;
  return `${degrees(lat)}° ${northSouth} · ${degrees(lon)}° ${eastWest}`;
}
