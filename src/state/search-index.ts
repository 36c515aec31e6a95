import MiniSearch from 'minisearch';
import type { EmbeddedLayer } from './embedded-layer.ts';
import type { Selection } from './view.ts';

/** A feature that was found: what to select, and what tells it from others of the same name. */
export interface Found {
  readonly selection: Selection;
  readonly name: string;
  /** People, river, district, province, category or department, as far as they are known. */
  readonly detail: string;
}

export type Search = (query: string) => readonly Found[];

/** One feature as the index keeps it. */
interface Entry extends Found {
  readonly id: string;
  readonly otherNames: string;
  readonly codes: string;
}

const MOST_RESULTS = 12;

const DETAILS = ['category', 'people', 'river', 'basin', 'district', 'province', 'department'];
const OTHER_NAMES = ['variants'];
const CODES = ['code', 'ineiCode', 'districtCode', 'ubigeo'];

/**
 * Returns a search over the features of the layers by name, other names, people, river, place, code and instrument.
 * Accents and capitals do not matter, words may be unfinished and a letter wrong. Features of layers that come first
 * win among equals.
 */
export function searchOf(layers: readonly EmbeddedLayer[]): Search {
  const entries = layers.flatMap(entriesOf);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({
    fields: ['name', 'otherNames', 'detail', 'codes'],
    processTerm: withoutAccents,
    searchOptions: {
      boost: { name: 4, otherNames: 3, codes: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 1 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(entries);
  return (query) =>
    index
      .search(query)
      .slice(0, MOST_RESULTS)
      .flatMap(({ id }) => byId.get(String(id)) ?? []);
}

/** As people type in a search: small letters without accents. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

function entriesOf({ entry, collection }: EmbeddedLayer): Entry[] {
  const legal = new Map(entry.features.map((feature) => [feature.id, feature]));
  return collection.features.map((feature) => {
    const featureId = String(feature.id);
    const life = legal.get(featureId);
    const properties = feature.properties ?? {};
    return {
      id: `${entry.id}/${featureId}`,
      selection: { layerId: entry.id, featureId },
      name: String(properties['name'] ?? featureId),
      detail: textsOf(properties, DETAILS).join(' · '),
      otherNames: [...textsOf(properties, OTHER_NAMES), ...(life?.alsoKnownAs ?? [])].join(' '),
      codes: [
        featureId,
        ...textsOf(properties, CODES),
        ...(life?.status ?? []).flatMap(({ instrument }) => instrument ?? []),
      ].join(' '),
    };
  });
}

function textsOf(properties: Readonly<Record<string, unknown>>, keys: readonly string[]): string[] {
  const texts = keys
    .map((key) => properties[key])
    .filter((value) => typeof value === 'string' && value !== '');
  return [...new Set(texts)] as string[];
}
