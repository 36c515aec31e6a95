import { version } from '../../../package.json';
import type { LayerData } from '../../core/catalogue/layer-data.ts';
import { featureId } from '../../core/catalogue/layer-data.ts';
import type { LayerEntry } from '../../core/catalogue/layer-entry.ts';
import type { SheetSign } from '../../core/paper/sheet/drawn-layer.ts';
import type { SheetWords } from '../../core/paper/sheet/sheet-words.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill, localeOf } from '../../i18n/fill.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { PrintSource } from '../../state/print-source.ts';
import { vintageText } from '../parts/source-line.ts';

const METRES_PER_KILOMETRE = 1000;

/** What a sheet says beside what follows from its map. */
export interface SheetSaying {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: string;
  /** ISO date of what is shown, and of the sheet itself. */
  readonly date: string;
  readonly today: string;
  readonly selectedName: string | null;
  readonly layers: readonly LayerData[];
  readonly looks: PrintSource['looks'];
  readonly facts?: SheetWords['facts'];
  readonly page?: number;
  readonly count?: number;
}

/** Returns a denominator as charts write it: `1:25 000`, in every language. */
export function scaleText(denominator: number): string {
  return `1:${String(denominator).replace(/\B(?=(\d{3})+$)/g, ' ')}`;
}

/** Returns the names of countries in a language by their ISO 3166 codes. */
export function countryNames(language: Language): (code: string) => string {
  const names = new Intl.DisplayNames([localeOf(language)], { type: 'region', fallback: 'code' });
  return (code) => names.of(code) ?? code;
}

/** Of layers that are on a map, what nobody has drawn: that it is not seen does not say that it is not there. */
function withoutGeometry(
  layers: readonly LayerData[],
  { map }: Dictionary,
  language: Language,
): string | null {
  const names = layers.flatMap(({ entry, collection }) => {
    if (entry.geometry !== 'areas') return [];
    // RFC 7946 allows what the types rule out: a feature without geometry.
    const bare = collection.features.filter(({ geometry }) => (geometry as unknown) === null);
    return bare.map((feature) => String(feature.properties?.['name'] ?? featureId(feature)));
  });
  return names.length === 0 ? null : fill(map.withoutGeometry, { names: names.join(', ') }, language);
}

/** That a filter leaves some of a layer out; `null` where none does. */
function filteredText(
  { layer: { entry, collection }, shown }: PrintSource['looks'][number],
  texts: Dictionary['panels']['print'],
  language: Language,
): string | null {
  const count = collection.features.length;
  return shown === count
    ? null
    : fill(texts.filtered, { layer: entry.title[language], shown, count }, language);
}

/** How well a layer is drawn: «contorno, hasta 350 m». */
function precisionText(
  { precision, positionalErrorMetres: error }: LayerEntry,
  dictionary: Dictionary,
  language: Language,
): string {
  const name = dictionary.catalogue.precision[precision];
  return error === null ? name : fill(dictionary.panels.acta.upTo, { precision: name, error }, language);
}

function signText(sign: SheetSign, { selectedName }: SheetSaying, dictionary: Dictionary): string {
  const { acta, print } = dictionary.panels;
  const { map } = dictionary;
  switch (sign) {
    case 'own':
      return map.ownBoundary;
    case 'selected':
      return print.selected.replace('{name}', selectedName ?? '');
    case 'neighbour':
    case 'community':
      return print[sign];
    case 'candidate':
    case 'locality':
    case 'proposed':
      return map[sign];
    default:
      return acta.signs[sign];
  }
}

/** Returns everything that a sheet says in a language. */
export function sheetWords(saying: SheetSaying, dictionary: Dictionary, language: Language): SheetWords {
  const texts = dictionary.panels.print;
  const kilometres = (metres: number): string =>
    formatNumber(metres / METRES_PER_KILOMETRE, language, { maximumDecimals: 3 });
  const { title, subtitle, notes, page = 1, count = 1 } = saying;
  return {
    title,
    subtitle,
    notes,
    date: fill(texts.asOf, { date: formatDate(saying.date, language) }, language),
    facts: saying.facts ?? [],
    legend: texts.legend,
    sign: (sign) => signText(sign, saying, dictionary),
    missing: (entries) => {
      const isSeen = ({ entry }: LayerData): boolean => entries.includes(entry);
      const parts = [
        withoutGeometry(saying.layers.filter(isSeen), dictionary, language),
        ...saying.looks
          .filter(({ layer }) => isSeen(layer))
          .map((look) => filteredText(look, texts, language)),
      ].filter((part) => part !== null);
      return parts.length === 0 ? null : parts.join('\n');
    },
    scale: (denominator) => fill(texts.scale, { scale: scaleText(denominator) }, language),
    grid: ({ zone }, interval) => fill(texts.grid, { zone, interval: kilometres(interval) }, language),
    figure: (metres) => formatNumber(metres, language, { decimals: 0 }),
    barLength: (metres, isKilometres) =>
      isKilometres ? kilometres(metres) : formatNumber(metres, language, { maximumDecimals: 1 }),
    barUnit: (isKilometres) =>
      isKilometres ? dictionary.panels.acta.kilometres : dictionary.panels.acta.metres,
    sources: (entries) => {
      const list = entries.map((entry) => {
        const { attribution, licence } = entry;
        const vintage = vintageText(entry, dictionary);
        const precision = precisionText(entry, dictionary, language);
        const title = entry.title[language];
        return fill(texts.source, { title, attribution, vintage, precision, licence }, language);
      });
      return fill(texts.sources, { list: list.join(' ') }, language);
    },
    foot: texts.foot,
    made: fill(texts.made, { version, date: formatDate(saying.today, language) }, language),
    page: fill(texts.page, { page, count }, language),
    northLetter: dictionary.panels.acta.north,
  };
}
