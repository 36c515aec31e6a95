import type { Feature } from 'geojson';
import type { ArealGeojson } from '../../core/base/areal.ts';
import { featureId } from '../../core/catalogue/layer-data.ts';
import { indexSheetCount, indexSheets } from '../../core/paper/sheet/index-sheet.ts';
import type { IndexColumn } from '../../core/paper/sheet/index-sheet.ts';
import { mapSheet } from '../../core/paper/sheet/sheet.ts';
import type { MapSheet, Sheet } from '../../core/paper/sheet/sheet.ts';
import { fill } from '../../i18n/fill.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import { atlasFacts } from './atlas-facts.ts';
import type { AtlasFacts } from './atlas-facts.ts';
import { markedFeature } from './compose.ts';
import type { PrintChoices, PrintPlace } from './compose.ts';
import { layerWish, wishAround } from './extent-wish.ts';
import { layerStyles } from './layer-styles.ts';
import { countryNames, sheetWords } from './sheet-words.ts';
import type { SheetSaying } from './sheet-words.ts';

/** A sheet of an atlas with what it shows. */
export interface AtlasSheet {
  readonly sheet: Sheet;
  readonly label: string;
}

interface Leaf {
  readonly feature: Feature;
  readonly name: string;
  readonly geometry: ArealGeojson | null;
  readonly facts: AtlasFacts;
}

const OVERVIEW = 1;

function leavesOf(layer: EmbeddedLayer, place: PrintPlace): readonly Leaf[] {
  return layer.collection.features.map((feature) => {
    // RFC 7946 allows what the types rule out: a feature without geometry.
    const drawn = feature.geometry as Feature['geometry'] | null;
    const geometry = drawn?.type === 'Polygon' || drawn?.type === 'MultiPolygon' ? drawn : null;
    const name = markedFeature(layer, featureId(feature))?.name ?? featureId(feature);
    const { date, dictionary, language } = place;
    return {
      feature,
      name,
      geometry,
      facts: atlasFacts(layer.entry, feature, geometry, date, dictionary, language),
    };
  });
}

/** Returns how many sheets the atlas of a layer has: the general map, the index, and one for each area. */
export function atlasSheetCount(
  { collection }: EmbeddedLayer,
  { paper, orientation }: Pick<PrintChoices, 'paper' | 'orientation'>,
): number {
  const { features } = collection;
  const drawn = features.filter(({ geometry }) => (geometry as unknown) !== null).length;
  return OVERVIEW + indexSheetCount(features.length, paper, orientation) + drawn;
}

/**
 * Yields the sheets of the atlas of a layer one by one: a general map, the index, and one sheet for each feature that has
 * an area, in the order of their names. Cost: some tenths of a second a sheet; whoever asks may stop between two.
 */
export function* atlasSheets(
  layer: EmbeddedLayer,
  choices: PrintChoices,
  place: PrintPlace,
): Generator<AtlasSheet, void> {
  const { source, date, dictionary, language, measure } = place;
  const texts = dictionary.panels.atlas;
  const { paper, orientation } = choices;
  const leaves = leavesOf(layer, place).toSorted((one, other) =>
    one.name.localeCompare(other.name, language),
  );
  const drawn = leaves.filter(({ geometry }) => geometry !== null);
  const count = atlasSheetCount(layer, choices);
  const before = count - drawn.length;
  const layers = source.layers.includes(layer) ? source.layers : [layer, ...source.layers];
  const heading = fill(texts.heading, { layer: layer.entry.title[language] }, language);
  const said = { notes: '', date, today: source.today, layers, looks: source.looks, count } as const;
  const words = (saying: Pick<SheetSaying, 'title' | 'subtitle' | 'selectedName' | 'page' | 'facts'>) =>
    sheetWords({ ...said, ...saying }, dictionary, language);
  const common = { paper, orientation, countries: source.countries, measure } as const;
  const content = {
    layers,
    date,
    own: choices.withOwn ? source.own : [],
    styles: layerStyles(source.looks, date, dictionary, language),
    countryName: countryNames(language),
  };

  const whole = layerWish(layer);
  if (whole === null) return;
  const pages = new Map(drawn.map(({ feature }, at) => [featureId(feature), before + at + 1]));
  const pageOf = (layerId: string, id: string): number | null =>
    layerId === layer.entry.id ? (pages.get(id) ?? null) : null;
  const first = words({ title: heading, subtitle: texts.overview, selectedName: null, page: 1, facts: [] });
  const overview = mapSheet({
    ...common,
    wish: whole,
    content: { ...content, selected: null, pageOf },
    words: first,
  });
  yield { sheet: overview, label: `${heading}: ${texts.overview}` };

  const columns: readonly IndexColumn[] = [
    { heading: texts.columns.page, share: 0.07, isNumber: true },
    { heading: texts.columns.name, share: 0.31, isNumber: false },
    { heading: texts.columns.kind, share: 0.27, isNumber: false },
    { heading: texts.columns.status, share: 0.15, isNumber: false },
    { heading: texts.columns.hectares, share: 0.2, isNumber: true },
  ];
  const rows = leaves.map((leaf) => {
    const at = drawn.indexOf(leaf);
    const page = at < 0 ? '—' : String(before + at + 1);
    return [page, leaf.name, leaf.facts.kind, leaf.facts.status, leaf.facts.hectares];
  });
  const indexWords = (sheet: number) =>
    words({
      title: heading,
      subtitle: texts.index,
      selectedName: null,
      page: OVERVIEW + sheet + 1,
      facts: [],
    });
  for (const sheet of indexSheets({ paper, orientation, columns, rows, words: indexWords, measure }))
    yield { sheet, label: `${heading}: ${texts.index}` };

  for (const [at, { feature, name, geometry, facts }] of drawn.entries()) {
    const wish = geometry && wishAround(geometry);
    if (wish === null) continue;
    const sheet: MapSheet = mapSheet({
      ...common,
      wish,
      content: { ...content, selected: { layerId: layer.entry.id, feature, name } },
      words: words({
        title: name,
        subtitle: [facts.kind, heading].filter((part) => part !== '').join(' · '),
        selectedName: name,
        page: before + at + 1,
        facts: facts.facts,
      }),
    });
    yield { sheet, label: name };
  }
}
