import type { Metres } from '../core/base/units.ts';
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';

const METRES_PER_KILOMETRE = 1000;
const NO_BREAK_SPACE = '\u00a0';

/** Returns a length with its unit: tenths of a metre below a kilometre, then kilometres to the metre. */
export function formatLength(length: Metres, language: Language): string {
  const isShort = length < METRES_PER_KILOMETRE;
  const value = isShort ? length : length / METRES_PER_KILOMETRE;
  return `${formatNumber(value, language, { decimals: isShort ? 1 : 3 })}${NO_BREAK_SPACE}${isShort ? 'm' : 'km'}`;
}
