import type { LayerEntry, Precision } from '../../core/catalogue/layer-entry.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';

/** What the catalogue writes where an authority gives no date: «sin fecha». */
const NO_DATE = 's. f.';

/** Returns the date of the data as their authority states it, or words for its absence. */
export function vintageText({ vintage }: Pick<LayerEntry, 'vintage'>, dictionary: Dictionary): string {
  return vintage === NO_DATE ? dictionary.panels.common.noDate : vintage;
}

/** Returns how well something is drawn, by whom and of when: «contorno, SERNANP 2025». */
export function sourceLine(
  entry: Pick<LayerEntry, 'authority' | 'vintage'>,
  precision: Precision,
  dictionary: Dictionary,
  language: Language,
): string {
  const params = {
    precision: dictionary.catalogue.precision[precision],
    authority: entry.authority,
    vintage: vintageText(entry, dictionary),
  };
  return fill(dictionary.panels.common.sourceLine, params, language);
}
