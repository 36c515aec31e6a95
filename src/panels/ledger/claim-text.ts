import type { Claim } from '../../core/figures/figure-check.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import { featureNames } from '../parts/feature-names.ts';
import { pickedOf } from './own-claim.ts';
import type { PickedFeatures } from './own-claim.ts';

/** Returns in words what a figure of the person is about: «superficie de Yaguas (Áreas protegidas)». */
export function claimText(
  claim: Claim,
  layers: readonly EmbeddedLayer[],
  { panels: { ownFigures: texts } }: Dictionary,
  language: Language,
): string {
  const [a = '', b = ''] = pickedOf(claim).map((picked) => selectionText(picked, layers, texts, language));
  if (claim.kind === 'count' && 'layer' in claim.of) return fill(texts.claims.established, { a }, language);
  return fill(texts.claims[claim.kind], { a, b }, language);
}

function selectionText(
  { layer: id, features }: PickedFeatures,
  layers: readonly EmbeddedLayer[],
  texts: Dictionary['panels']['ownFigures'],
  language: Language,
): string {
  const layer = layers.find(({ entry }) => entry.id === id);
  const title = layer?.entry.title[language] ?? id;
  if (features.length === 0) return fill(texts.allOf, { layer: title }, language);
  const names = layer === undefined ? new Map<string, string>() : featureNames(layer.collection);
  return `${features.map((feature) => names.get(feature) ?? feature).join(', ')} (${title})`;
}
