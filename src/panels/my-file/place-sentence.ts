import type { LayerData } from '../../core/catalogue/layer-data.ts';
import type { Whereabouts } from '../../core/catalogue/whereabouts.ts';
import type { Metres } from '../../core/base/units.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill, localeOf } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

const METRES_PER_KILOMETRE = 1000;

/** Returns a distance as people say it: metres up to a kilometre, then kilometres, to two or three digits. */
export function distanceText(distance: Metres, language: Language): string {
  if (distance < METRES_PER_KILOMETRE) return `${formatNumber(Math.round(distance), language)}\u00a0m`;
  const kilometres = distance / METRES_PER_KILOMETRE;
  return `${formatNumber(kilometres, language, { maximumDecimals: kilometres < 10 ? 1 : 0 })}\u00a0km`;
}

function zoneText(
  { layerId, featureId }: Whereabouts['zones'][number],
  layers: readonly LayerData[],
  dictionary: Dictionary,
  language: Language,
): string | null {
  const kinds: Readonly<Record<string, string>> = dictionary.panels.walk.zones;
  const kind = kinds[layerId];
  const layer = layers.find(({ entry }) => entry.id === layerId);
  const feature = layer?.collection.features.find(({ id }) => id === featureId);
  if (kind === undefined || feature === undefined) return null;
  const { name, department } = feature.properties ?? {};
  return fill(kind, { name: String(name), department: String(department) }, language);
}

/** Returns in one sentence where something lies, for a person to say whether it is there. */
export function placeSentence(
  { zones, nearest }: Whereabouts,
  layers: readonly LayerData[],
  dictionary: Dictionary,
  language: Language,
): string {
  const texts = dictionary.panels.walk;
  const names = zones.flatMap((zone) => zoneText(zone, layers, dictionary, language) ?? []);
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names);
  const near = nearest && {
    distance: distanceText(nearest.distance, language),
    direction: texts.directions[nearest.direction],
    place: nearest.name,
  };
  if (names.length > 0 && near) return fill(texts.whereNear, { zones: list, ...near }, language);
  if (names.length > 0) return fill(texts.where, { zones: list }, language);
  return near ? fill(texts.near, near, language) : texts.nowhere;
}
