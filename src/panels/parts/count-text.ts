import { fill, localeOf } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';

/** A sentence about a number of things, for one and for any other number; `{count}` is the number. */
export interface CountText {
  readonly one: string;
  readonly other: string;
}

/** Returns the sentence for the number, in the plural rules of the language, with its other parameters filled in. */
export function countText(
  text: CountText,
  count: number,
  language: Language,
  params: Readonly<Record<string, string>> = {},
): string {
  const isOne = new Intl.PluralRules(localeOf(language)).select(count) === 'one';
  return fill(isOne ? text.one : text.other, { ...params, count }, language);
}
