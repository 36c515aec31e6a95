import { periodAt } from '../../core/catalogue/status-at.ts';
import type { FeatureEntry } from '../../core/catalogue/layer-entry.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { countText } from '../parts/count-text.ts';

/** Returns what was protected at an ISO date as one sentence: how many areas, which, and by what instrument each. */
export function protectedSentence(
  members: readonly FeatureEntry[],
  date: string,
  texts: Dictionary['panels']['protectedAt'],
  language: Language,
): string {
  const names = members.map((member) => {
    const instrument = periodAt(member, date)?.instrument ?? null;
    return instrument === null ? member.name : `${member.name} (${instrument})`;
  });
  const params = { date: formatDate(date, language), names: names.join(', ') };
  return countText(texts.sentence, members.length, language, params);
}
