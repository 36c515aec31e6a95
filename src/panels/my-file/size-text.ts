import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { kilobytes, megabytes } from './size-limit.ts';

/** Returns a size in words: `12 kB`, `1.4 MB`, `63 GB`. */
export function sizeText(bytes: number, texts: Dictionary['panels']['myFile'], language: Language): string {
  if (megabytes(bytes) >= 1_000) {
    const value = formatNumber(megabytes(bytes) / 1_000, language, { maximumDecimals: 0 });
    return fill(texts.bytesGiga, { value }, language);
  }
  const isSmall = megabytes(bytes) < 1;
  const value = formatNumber(isSmall ? kilobytes(bytes) : megabytes(bytes), language, {
    maximumDecimals: isSmall ? 0 : 1,
  });
  return fill(isSmall ? texts.bytesKilo : texts.bytesMega, { value }, language);
}
