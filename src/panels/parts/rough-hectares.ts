import type { Hectares } from '../../core/base/units.ts';
import type { Precision } from '../../core/catalogue/layer-entry.ts';
import { fill } from '../../i18n/fill.ts';
import { formatHectares, formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

/**
 * Returns the area with its unit and the digits that its precision allows: two decimals on official polygons, whole
 * hectares on anything else, «less than 1 ha» where nothing but zeros would be left, an em dash where it is unknown.
 */
export function roughHectares(
  value: Hectares | null,
  precision: Precision,
  texts: { readonly lessThanOne: string },
  language: Language,
): string {
  if (precision === 'official') return formatHectares(value, language);
  if (value !== null && value > 0 && value < 1) return fill(texts.lessThanOne, {}, language);
  return formatHectares(value, language, { decimals: 0 });
}

/** Returns the same number without its unit, for a column whose head names it; «< 1» stands for less than 1 ha. */
export function roughNumber(value: Hectares | null, precision: Precision, language: Language): string {
  if (precision === 'official') return formatNumber(value, language, { decimals: 2 });
  if (value !== null && value > 0 && value < 1) return '< 1';
  return formatNumber(value, language, { decimals: 0 });
}
