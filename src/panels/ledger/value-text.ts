import type { Judgement, Measurement } from '../../core/figures/judgement.ts';
import type { StatedFigure } from '../../core/figures/figure.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { UNKNOWN, formatDate, formatHectares, formatNumber } from '../../i18n/format.ts';
import type { NumberStyle } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

/** Units whose numbers are names and dates: written as they are, without thousands and without the unit. */
const PLAIN_UNITS: ReadonlySet<string> = new Set(['year', 'code', 'date', 'period']);

/**
 * Returns a value with the name of its unit: «1,692,680.28 ha», «44 comunidades», «2015», a date in words; an em dash
 * where it is unknown.
 */
export function valueText(
  value: number | string | null,
  unit: string,
  dictionary: Dictionary,
  language: Language,
): string {
  if (value === null) return UNKNOWN;
  if (typeof value === 'string')
    return value
      .split('/')
      .map((date) => formatDate(date, language))
      .join(' – ');
  if (PLAIN_UNITS.has(unit)) return String(value);
  if (unit === 'ha') return formatHectares(value, language, digitsOf(value));
  return `${formatNumber(value, language, { maximumDecimals: 2 })} ${unitName(unit, dictionary)}`;
}

/** Returns the stated value as a number with its unit, or `null` where the words say no more than that already. */
export function statedValueText(
  { stated }: Pick<StatedFigure, 'stated'>,
  dictionary: Dictionary,
  language: Language,
): string | null {
  const text = valueText(stated.value, stated.unit, dictionary, language);
  return text === stated.text ? null : text;
}

/** Returns the measured minus the stated value with its sign, in the unit of the statement; `null` if there is none. */
export function differenceText(
  { difference, differencePercent }: Measurement,
  language: Language,
): { readonly value: string; readonly percent: string } | null {
  if (difference === null) return null;
  return {
    value: formatNumber(difference, language, { ...digitsOf(difference), signed: true }),
    percent:
      differencePercent === null
        ? ''
        : formatNumber(differencePercent, language, { decimals: 2, signed: true }),
  };
}

/**
 * Returns the judgement with the digits that its geometry allows: on outlines areas are whole hectares. The areas of
 * decrees keep theirs.
 */
export function withHonestDigits({ steps, measurements }: Judgement): readonly Measurement[] {
  if (!steps.some(({ code }) => code === 'measured-on-outline')) return measurements;
  return measurements.map((measurement) =>
    isAreaOnOutline(measurement) ? wholeNumbers(measurement) : measurement,
  );
}

function isAreaOnOutline({ unit, method }: Measurement): boolean {
  return unit === 'ha' && method !== 'legal';
}

function wholeNumbers(measurement: Measurement): Measurement {
  const { value, difference } = measurement;
  return {
    ...measurement,
    value: typeof value === 'number' ? Math.round(value) : value,
    difference: difference === null ? null : Math.round(difference),
  };
}

function digitsOf(value: number): NumberStyle {
  return { decimals: Number.isInteger(value) ? 0 : 2 };
}

function unitName(unit: string, dictionary: Dictionary): string {
  const names: Readonly<Record<string, string>> = dictionary.figures.units;
  return names[unit] ?? unit;
}
