import type { TypedPlace } from '../../core/boundary/typed-places.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { geographicText } from '../../i18n/position-text.ts';
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
  const [lon, lat] = target.place.position;
  return geographicText({ lon, lat }, dictionary.map, language);
}

function readingOf(
  { system, isSwapped, supposed }: TypedPlace,
  texts: Dictionary['search']['typed'],
  language: Language,
): string {
  const doubts = supposed.map((supposition) => texts.supposed[supposition]);
  return [systemText(), ...doubts].join(' · ');

  function systemText(): string {
    if (system === 'degrees') return isSwapped ? texts.latitudeFirst : texts.longitudeFirst;
    if (system === 'origen-nacional') return isSwapped ? texts.origenNacionalSwapped : texts.origenNacional;
    return fill(isSwapped ? texts.utmSwapped : texts.utm, { zone: system }, language);
  }
}

/** Returns the line under a name; `title` is that of its layer, which is empty for what has none. */
export function detailOf(
  { kind, detail, target }: SearchEntry,
  title: string,
  texts: Dictionary['search'],
  language: Language,
): string {
  if (target.kind === 'position') return readingOf(target.place, texts.typed, language);
  if (kind === 'people') return countText(texts.communitiesOf, Number(detail), language);
  const isSaidAbove = title === texts.kinds[kind];
  return [isSaidAbove ? '' : title, detail].filter((part) => part !== '').join(' · ');
}
