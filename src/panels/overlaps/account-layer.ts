import type { LayerEntry, Precision } from '../../core/catalogue/layer-entry.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { OWN_FILE } from '../../state/account-state.svelte.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';

/** A layer that an account can be asked about. */
export interface AccountLayer {
  readonly id: string;
  readonly title: string;
  /** `null` for the file of the person. */
  readonly entry: LayerEntry | null;
}

/** Returns the layers to choose from: those of the catalogue, and after them the file of the person. */
export function accountLayers(
  layers: readonly EmbeddedLayer[],
  ownFileName: string | null,
  texts: Pick<Dictionary['panels']['combinations'], 'ownFile'>,
  language: Language,
): AccountLayer[] {
  const embedded = layers.map(({ entry }) => ({ id: entry.id, title: entry.title[language], entry }));
  if (ownFileName === null) return embedded;
  const title = fill(texts.ownFile, { name: ownFileName }, language);
  return [...embedded, { id: OWN_FILE, title, entry: null }];
}

/** Returns the digits that areas of these layers allow: one outline among them makes all of them outlines. */
export function precisionOf(layers: readonly AccountLayer[]): Precision {
  return layers.every(({ entry }) => entry === null || entry.precision === 'official')
    ? 'official'
    : 'outline';
}

/**
 * Returns the ids of two layers to begin with: the first, and the file of the person where there is one, else a layer of
 * provinces or departments, which cover the ground.
 */
export function firstChoice(layers: readonly AccountLayer[]): string[] {
  const second =
    layers.find(({ entry }) => entry === null) ??
    layers.find(({ entry }) => entry?.theme === 'administrative');
  return [layers[0], second].flatMap((layer) => layer?.id ?? []);
}
