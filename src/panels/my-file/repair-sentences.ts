import type { RepairAnswer, RepairProposal } from '../../core/validation/repair-answer.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill, localeOf } from '../../i18n/fill.ts';
import { formatHectares } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

/** Less is rounding: a square metre. */
const SMALLEST_CHANGE_HECTARES = 0.0001;

function hasSentence(code: string, wrong: Dictionary['repairs']['wrong']): code is keyof typeof wrong {
  return code in wrong;
}

/** Returns what is wrong with a feature in plain words, each trouble once: `the boundary crosses itself`. */
export function wrongText({ codes }: RepairAnswer, { repairs }: Dictionary, language: Language): string {
  const words = codes.map((code) =>
    hasSentence(code, repairs.wrong) ? repairs.wrong[code] : repairs.wrong.other,
  );
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(new Set(words));
}

/** Returns what a repair changes, in hectares on the ellipsoid. */
export function changeText(
  { before, after, difference }: RepairProposal,
  { repairs }: Dictionary,
  language: Language,
): string {
  const area = formatHectares(after, language);
  if (before === null || difference === null) return fill(repairs.after, { after: area }, language);
  if (Math.abs(difference) < SMALLEST_CHANGE_HECTARES) {
    return fill(repairs.unchanged, { after: area }, language);
  }
  const change = formatHectares(difference, language, { decimals: 2, signed: true });
  const from = formatHectares(before, language);
  return fill(repairs.change, { before: from, after: area, difference: change }, language);
}
