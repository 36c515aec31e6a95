import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { FeatureRow } from './table-rows.ts';

/** Properties of which a sum says something; that of codes, ranks and numbers of a subregion says nothing. */
const SUMMED = /Hectares$|^(population|families)$/;

/**
 * Returns what stands in the foot of a table by the key of its column: how many rows, and the sum of each quantity with
 * the number of rows of which it is known, where it is not known of all. Overlaps between features are not taken off.
 */
export function columnTotals(
  rows: readonly FeatureRow[],
  keys: readonly string[],
  dictionary: Dictionary,
  language: Language,
): ReadonlyMap<string, string> {
  const { table } = dictionary.panels;
  const totals = keys.flatMap((key): [string, string][] => {
    if (!SUMMED.test(key)) return [];
    const known = rows.flatMap(({ properties }) => {
      const value = properties[key];
      return typeof value === 'number' ? [value] : [];
    });
    if (known.length === 0) return [];
    const sum = formatNumber(
      known.reduce((total, value) => total + value, 0),
      language,
      { decimals: known.every(Number.isInteger) ? 0 : 2 },
    );
    const params = { sum, known: known.length, total: rows.length };
    return [[key, known.length === rows.length ? sum : fill(table.sumOfKnown, params, language)]];
  });
  return new Map([['name', fill(table.total, { count: rows.length }, language)], ...totals]);
}
