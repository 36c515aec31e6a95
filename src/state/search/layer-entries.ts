import type { Feature } from 'geojson';
import type { FeatureEntry, LayerEntry } from '../../core/catalogue/layer-entry.ts';
import type { EmbeddedLayer } from '../embedded-layer.ts';
import type { FoundKind, SearchEntry, Target } from './found.ts';

const DETAILS = ['category', 'people', 'river', 'basin', 'district', 'province', 'department'];
const OTHER_NAMES = ['variants', 'federation'];
const CODES = ['code', 'ineiCode', 'districtCode', 'ubigeo'];

function kindOf({ theme, geometry }: LayerEntry): FoundKind | null {
  if (theme === 'protected-areas') return 'protected';
  if (theme === 'communities') return 'community';
  if (theme === 'administrative' || theme === 'pdet') return 'division';
  if (theme === 'hydrography') return 'river';
  if (theme === 'border') return null;
  return geometry === 'points' ? 'place' : 'division';
}

/** A river, a town or a country has no sheet worth reading: it is looked at on the map. */
function targetOf({ id, theme }: LayerEntry, featureId: string): Target {
  const selection = { layerId: id, featureId };
  const isGround = theme === 'hydrography' || theme === 'basemap';
  return { kind: isGround ? 'look' : 'feature', selection };
}

/** Returns what can be found of the features of a layer: each by name, other names, people, river, place and code. */
export function layerEntries({ entry, collection }: EmbeddedLayer): readonly SearchEntry[] {
  const kind = kindOf(entry);
  if (kind === null) return [];
  const legal = new Map(entry.features.map((feature) => [feature.id, feature]));
  const features = collection.features.map((feature): SearchEntry => {
    const featureId = String(feature.id);
    const life = legal.get(featureId);
    const properties = feature.properties ?? {};
    return {
      kind,
      target: targetOf(entry, featureId),
      name: String(properties['name'] ?? featureId),
      detail: textsOf(properties, DETAILS).join(' · '),
      layerId: entry.id,
      otherNames: [...textsOf(properties, OTHER_NAMES), ...(life?.alsoKnownAs ?? [])].join(' '),
      codes: [featureId, ...textsOf(properties, CODES)].join(' '),
    };
  });
  return [...features, ...entry.features.flatMap((feature) => instrumentEntries(entry, feature))];
}

/** Each instrument once, which leads to the area that it is about. */
function instrumentEntries({ id: layerId }: LayerEntry, feature: FeatureEntry): readonly SearchEntry[] {
  const named = [...feature.status.map(({ instrument }) => instrument), feature.officialArea?.instrument];
  const instruments = [...new Set(named.filter((name) => typeof name === 'string'))];
  return instruments.map((name) => ({
    kind: 'instrument',
    target: { kind: 'feature', selection: { layerId, featureId: feature.id } },
    name,
    detail: feature.name,
    layerId,
    otherNames: '',
    codes: feature.id,
  }));
}

/**
 * Returns the entries without rows of tables that are drawn in another layer: the municipality on the map is meant, and
 * not its row.
 */
export function withoutRepeats(layers: readonly EmbeddedLayer[]): readonly EmbeddedLayer[] {
  const drawn = layers.filter(({ entry }) => entry.geometry !== 'table');
  const codes = new Set(drawn.flatMap(({ collection }) => collection.features.flatMap(codeOf)));
  return layers.map((layer) => {
    if (layer.entry.geometry !== 'table') return layer;
    const features = layer.collection.features.filter((row) => !codeOf(row).some((code) => codes.has(code)));
    return { ...layer, collection: { ...layer.collection, features } };
  });
}

function codeOf({ properties }: Feature): readonly string[] {
  const code: unknown = properties?.['code'];
  const name: unknown = properties?.['name'];
  return typeof code === 'string' ? [`${code} ${String(name)}`] : [];
}

function textsOf(properties: Readonly<Record<string, unknown>>, keys: readonly string[]): string[] {
  const texts = keys
    .map((key) => properties[key])
    .filter((value) => typeof value === 'string' && value !== '');
  return [...new Set(texts)] as string[];
}
