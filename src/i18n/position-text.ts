import type { Dictionary } from './es.ts';
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';

/** Longitude and latitude in degrees on WGS 84. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

type HemisphereLetters = Pick<Dictionary['map'], 'northLetter' | 'southLetter' | 'eastLetter' | 'westLetter'>;

function withLetters(
  { lon, lat }: LonLat,
  letters: HemisphereLetters,
  write: (degrees: number) => string,
): string {
  const northSouth = lat < 0 ? letters.southLetter : letters.northLetter;
  const eastWest = lon < 0 ? letters.westLetter : letters.eastLetter;
  return `${write(Math.abs(lat))} ${northSouth} · ${write(Math.abs(lon))} ${eastWest}`;
}

/**
 * Returns a place in degrees to four decimals, some eleven metres, with the letters of its hemispheres; latitude
 * first, as people read it aloud: `2.7412° S · 71.9031° W`.
 */
export function geographicText(position: LonLat, letters: HemisphereLetters, language: Language): string {
  return withLetters(position, letters, (degrees) => `${formatNumber(degrees, language, { decimals: 4 })}°`);
}

const TENTHS_PER_DEGREE = 36_000;
const TENTHS_PER_MINUTE = 600;

/** Returns a place in degrees, minutes and seconds to a tenth, some three metres: `2°44'28.3" S · 71°54'11.2" W`. */
export function sexagesimalText(position: LonLat, letters: HemisphereLetters, language: Language): string {
  return withLetters(position, letters, (degrees) => {
    const tenths = Math.round(degrees * TENTHS_PER_DEGREE);
    const whole = Math.floor(tenths / TENTHS_PER_DEGREE);
    const minutes = Math.floor((tenths % TENTHS_PER_DEGREE) / TENTHS_PER_MINUTE);
    const seconds = formatNumber((tenths % TENTHS_PER_MINUTE) / 10, language, { decimals: 1 });
    return `${whole}°${String(minutes).padStart(2, '0')}'${seconds.padStart(4, '0')}"`;
  });
}
