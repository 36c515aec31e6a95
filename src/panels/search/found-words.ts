import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { typedPlaceName, typedPlaceReading } from '../../i18n/typed-place-text.ts';
import type { FoundGroup, SearchEntry } from '../../state/search/found.ts';
import { countText } from '../parts/count-text.ts';

/** Returns how many results there are, of all kinds and of each, as a screen reader says it. */
export function spokenSummary(
  groups: readonly FoundGroup[],
  dictionary: Dictionary,
  language: Language,
): string {
  if (groups.length === 0) return dictionary.shell.search.none;
  const { results, inGroup, kinds } = dictionary.search;
  const all = groups.reduce((sum, { total }) => sum + total, 0);
  const each = groups.map(({ kind, total }) => fill(inGroup, { kind: kinds[kind], count: total }, language));
  return `${countText(results, all, language)}. ${each.join(', ')}.`;
}

/** Returns the heading of a group, with how many more there are than are shown. */
export function headingOf(
  { kind, total, best }: FoundGroup,
  texts: Dictionary['search'],
  language: Language,
): string {
  const name = texts.kinds[kind];
  if (total === best.length) return name;
  return fill(texts.groupOfMore, { kind: name, shown: best.length, total }, language);
}

/** Returns the name of what was found; a place that was typed goes by its position. */
export function nameOf({ name, target }: SearchEntry, dictionary: Dictionary, language: Language): string {
  if (target.kind !== 'position') return name;
  return typedPlaceName(target.place, dictionary.map, language);
}

/** Returns the line under a name; `title` is that of its layer, which is empty for what has none. */
export function detailOf(
  { kind, detail, target }: SearchEntry,
  title: string,
  texts: Dictionary['search'],
  language: Language,
): string {
  if (target.kind === 'position') return typedPlaceReading(target.place, texts.typed, language);
  if (kind === 'people') return countText(texts.communitiesOf, Number(detail), language);
  const isSaidAbove = title === texts.kinds[kind];
  return [isSaidAbove ? '' : title, detail].filter((part) => part !== '').join(' · ');
}
