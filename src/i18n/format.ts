import type { Hectares } from '../core/base/units.ts';
import { localeOf } from './fill.ts';
import type { Language } from './language.ts';

/** What stands in place of a value that nobody knows; `unknownWord` is what a screen reader should say instead. */
export const UNKNOWN = '—';

const UNKNOWN_WORDS: Readonly<Record<Language, string>> = {
  es: 'desconocido',
  en: 'unknown',
  pt: 'desconhecido',
};

/** Keeps a number, its sign and its unit on one line. */
const NO_BREAK_SPACE = '\u00a0';
const MINUS_SIGN = '−';

/** How a number is written. One of the two limits is enough: `decimals` fixes them, `maximumDecimals` trims zeros. */
export interface NumberStyle {
  readonly decimals?: number;
  readonly maximumDecimals?: number;
  /** Writes a plus before positive numbers; for differences. */
  readonly signed?: boolean;
}

/** Returns the word for a value that nobody knows, for labels that are read aloud. */
export function unknownWord(language: Language): string {
  return UNKNOWN_WORDS[language];
}

/**
 * Returns the number in the format of the language (`868,269.82` in Peruvian Spanish and English, `868.269,82` in
 * Brazilian Portuguese), with a true minus sign and at most 6 decimals unless the style says otherwise; an em dash
 * where the number is `null` or not finite.
 */
export function formatNumber(value: number | null, language: Language, style: NumberStyle = {}): string {
  if (value === null || !Number.isFinite(value)) return UNKNOWN;
  const options: Intl.NumberFormatOptions = {
    minimumFractionDigits: style.decimals ?? 0,
    maximumFractionDigits: style.decimals ?? style.maximumDecimals ?? 6,
    signDisplay: style.signed === true ? 'exceptZero' : 'negative',
  };
  return value.toLocaleString(localeOf(language), options).replace('-', MINUS_SIGN);
}

/** Returns the area with its unit, `868,269.82 ha`, with 2 decimals unless the style says otherwise. */
export function formatHectares(
  value: Hectares | number | null,
  language: Language,
  style: NumberStyle = { decimals: 2 },
): string {
  const number = formatNumber(value, language, style);
  return number === UNKNOWN ? UNKNOWN : `${number}${NO_BREAK_SPACE}ha`;
}

/**
 * Returns an area with its error band, `868,700 ha ± 1,450`, both rounded to what the band allows: the area to the
 * second digit of the band, the band to its third, and neither finer than the other needs. Without a band the area
 * stands alone with 2 decimals.
 */
export function formatWithBand(
  value: Hectares | number | null,
  band: Hectares | number | null,
  language: Language,
): string {
  if (band === null || !Number.isFinite(band) || band <= 0) return formatHectares(value, language);
  if (value === null || !Number.isFinite(value)) return UNKNOWN;
  const area = formatRounded(value, secondDigitOf(band), language);
  const width = formatRounded(band, bandStepOf(band), language);
  return `${area}${NO_BREAK_SPACE}ha${NO_BREAK_SPACE}±${NO_BREAK_SPACE}${width}`;
}

/** Returns the percentage, `+0.12 %`: the value is already in percent, as `differencePercent` is. */
export function formatPercent(
  percent: number | null,
  language: Language,
  style: NumberStyle = { maximumDecimals: 2 },
): string {
  const number = formatNumber(percent, language, style);
  return number === UNKNOWN ? UNKNOWN : `${number}${NO_BREAK_SPACE}%`;
}

/** Returns the fraction of 0 to 1 as a percentage, `12.3 %`. */
export function formatShare(
  fraction: number | null,
  language: Language,
  style: NumberStyle = { maximumDecimals: 2 },
): string {
  return formatPercent(fraction === null ? null : fraction * 100, language, style);
}

/**
 * Returns an ISO date in the words of the language, `6 de junio de 2025` or `6 jun. 2025`. A year or a year and a
 * month without a day come back as they are; `null` is an em dash.
 */
export function formatDate(
  iso: string | null,
  language: Language,
  length: 'long' | 'short' = 'long',
): string {
  if (iso === null) return UNKNOWN;
  const time = /^\d{4}-\d{2}-\d{2}/.test(iso) ? Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return iso;
  const dateStyle = length === 'long' ? 'long' : 'medium';
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle, timeZone: 'UTC' }).format(time);
}

function formatRounded(value: number, step: number, language: Language): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return formatNumber(Math.round(value / step) * step, language, { decimals });
}

function secondDigitOf(band: number): number {
  return 10 ** (Math.floor(Math.log10(band)) - 1);
}

/** Whole hectares stay whole: a band of 13 ha is not written as 13.0. */
function bandStepOf(band: number): number {
  const step = secondDigitOf(band);
  return step > 1 ? step / 10 : step;
}
