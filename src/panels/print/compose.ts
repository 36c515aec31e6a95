import type { Orientation, PaperName } from '../../core/paper/sheet/sheet-paper.ts';
import { mapSheet } from '../../core/paper/sheet/sheet.ts';
import type { MapSheet } from '../../core/paper/sheet/sheet.ts';
import type { MarkedFeature } from '../../core/paper/sheet/marked-feature.ts';
import type { MeasureText } from '../../core/paper/sheet/text-block.ts';
import type { Dictionary } from '../../i18n/es.ts';
import type { Language } from '../../i18n/language.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import type { PrintSource } from '../../state/print-source.ts';
import { extentWish } from './extent-wish.ts';
import type { ExtentChoice } from './extent-wish.ts';
import { layerStyles } from './layer-styles.ts';
import { countryNames, sheetWords } from './sheet-words.ts';

/** What a person chose of a sheet. */
export interface PrintChoices {
  readonly paper: PaperName;
  readonly orientation: Orientation;
  readonly extent: ExtentChoice;
  /** `null` is the largest usual scale that fits. */
  readonly denominator: number | null;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: string;
  readonly withOwn: boolean;
}

/** Where a sheet is made: what the page shows, in which words. */
export interface PrintPlace {
  readonly source: PrintSource;
  readonly selectedLayer: EmbeddedLayer | null;
  /** ISO date at which areas have the status that is drawn. */
  readonly date: string;
  readonly dictionary: Dictionary;
  readonly language: Language;
  readonly measure: MeasureText;
}

/** Returns the feature of a layer as what stands out on a map, `null` where there is none. */
export function markedFeature(
  layer: EmbeddedLayer | null,
  featureId: string | undefined,
): MarkedFeature | null {
  const feature = layer?.collection.features.find(({ id }) => String(id) === featureId);
  if (layer === null || feature === undefined) return null;
  const name: unknown = feature.properties?.['name'];
  return { layerId: layer.entry.id, feature, name: typeof name === 'string' ? name : String(feature.id) };
}

/** Returns the sheet of what was chosen, `null` where that is nowhere. */
export function composeSheet(choices: PrintChoices, place: PrintPlace): MapSheet | null {
  const { source, selectedLayer, date, dictionary, language, measure } = place;
  const wish = extentWish(choices.extent, source, selectedLayer);
  if (wish === null) return null;
  const selected = markedFeature(selectedLayer, source.selection?.featureId);
  const { paper, orientation, title, subtitle, notes, denominator } = choices;
  const saying = {
    title,
    subtitle,
    notes,
    date,
    today: source.today,
    layers: source.layers,
    looks: source.looks,
  };
  return mapSheet({
    paper,
    orientation,
    wish: { ...wish, denominator },
    content: {
      layers: source.layers,
      date,
      selected,
      own: choices.withOwn ? source.own : [],
      styles: layerStyles(source.looks, date, dictionary, language),
      countryName: countryNames(language),
    },
    countries: source.countries,
    words: sheetWords({ ...saying, selectedName: selected?.name ?? null }, dictionary, language),
    measure,
  });
}
