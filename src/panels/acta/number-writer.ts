import { localeOf } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';

const writers = new Map<string, (value: number) => string>();

const MINUS_SIGN = '−';

/**
 * Returns the function that writes numbers as `formatNumber` does with so many decimals. A format takes longer to make than
 * a page of numbers to write, and a table has ten thousand rows: it is made once.
 */
export function numberWriter(language: Language, decimals: number): (value: number) => string {
  const key = `${language} ${String(decimals)}`;
  const known = writers.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  const write = (value: number): string => format.format(value).replace('-', MINUS_SIGN);
  writers.set(key, write);
  return write;
}
