import type { Hectares } from '../../core/base/units.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

const DIGITS = 3;

/** Returns an error band in hectares without its unit, to three digits: a band is no more exact than that. */
export function bandText(band: Hectares, language: Language): string {
  return formatNumber(Number(band.toPrecision(DIGITS)), language, { maximumDecimals: 2 });
}
