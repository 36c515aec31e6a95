import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';

/** Decimals of a degree that a place is written with: a metre. */
const DECIMALS = 5;

/** Returns a place in degrees, in words, to a metre. */
export function placeText(
  [lon, lat]: readonly [lon: number, lat: number],
  dictionary: Dictionary,
  language: Language,
): string {
  const rounded = { lon: Number(lon.toFixed(DECIMALS)), lat: Number(lat.toFixed(DECIMALS)) };
  return fill(dictionary.issues.place.position, rounded, language);
}
