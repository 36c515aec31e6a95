import type { AreaMethod } from '../../core/geometry/area-method.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { OWN_FILE } from '../../state/account-state.svelte.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import { MOSAIC_SUBJECT } from '../../state/zone-question.ts';

/** Provinces of Peru and municipalities of Colombia: together they lie on both sides of the border. */
const BOTH_SIDES = ['provinces', 'pdet-municipalities'];

/** Methods that measure the same layer throughout; a zone of UTM measures all of it in its own plane. */
export const zoneMethods: readonly AreaMethod[] = [
  'ellipsoidal',
  'utm:18S',
  'utm:19S',
  'epsg:9377',
  'spherical',
];

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Returns what can be measured: the areas of the mosaic first, then whole layers, then the boundary of the person. */
export function subjectOptions(
  layers: readonly EmbeddedLayer[],
  ownName: string | null,
  { panels: { zones: texts } }: Dictionary,
  language: Language,
): readonly Option[] {
  const whole = layers.map(({ entry }) => ({
    value: entry.id,
    label:
      entry.features.length === 0
        ? entry.title[language]
        : fill(texts.allEstablished, { layer: entry.title[language] }, language),
  }));
  return [{ value: MOSAIC_SUBJECT, label: texts.mosaic }, ...whole, ...ownOption(ownName, texts, language)];
}

/** Returns the zones to measure by; the ids of their layers stand in the value, between spaces. */
export function zoneOptions(
  layers: readonly EmbeddedLayer[],
  ownName: string | null,
  { panels: { zones: texts } }: Dictionary,
  language: Language,
): readonly Option[] {
  const ids = layers.map(({ entry }) => entry.id);
  const both = BOTH_SIDES.every((id) => ids.includes(id))
    ? [{ value: BOTH_SIDES.join(' '), label: texts.provincesAndMunicipalities }]
    : [];
  const each = layers
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ entry }) => ({ value: entry.id, label: entry.title[language] }));
  return [...both, ...each, ...ownOption(ownName, texts, language)];
}

/** Layers that divide the ground come before those that lie on it. */
function rank({ entry: { theme } }: EmbeddedLayer): number {
  return theme === 'protected-areas' ? 1 : 0;
}

function ownOption(
  name: string | null,
  texts: Dictionary['panels']['zones'],
  language: Language,
): readonly Option[] {
  return name === null ? [] : [{ value: OWN_FILE, label: fill(texts.own, { name }, language) }];
}
