import type { ExpressionSpecification } from 'maplibre-gl';
import { localeOf } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { DrawContext, Drawing } from '../drawing.ts';
import { isOneOf, labelSourceOf, REGULAR } from '../drawing.ts';

/** Their common border is a layer of its own, from a better source: two lines some kilometres apart would mislead. */
const COUNTRIES_WITH_OWN_BORDER = ['CO', 'PE'];

/**
 * Returns the drawing of the countries: land on the sea, with names in wide letters that stay in the background.
 * The features are known by their ISO 3166 codes.
 */
export function drawLand({ id, featureIds, language, palette }: DrawContext): Drawing {
  return {
    body: [
      { id: `${id}/land`, type: 'fill', source: id, paint: { 'fill-color': palette.land } },
      {
        id: `${id}/coast`,
        type: 'line',
        source: id,
        filter: ['!', isOneOf(COUNTRIES_WITH_OWN_BORDER)],
        paint: { 'line-color': palette.coast, 'line-width': 0.8 },
      },
    ],
    labels: [
      {
        id: `${id}/names`,
        type: 'symbol',
        source: labelSourceOf(id),
        maxzoom: 9.5,
        filter: ['==', ['get', 'rank'], ['step', ['zoom'], 0, 5.6, 1, 7, 2, 8.2, 3]],
        layout: {
          'text-field': countryName(featureIds, language),
          'text-font': REGULAR,
          'text-transform': 'uppercase',
          'text-letter-spacing': 0.4,
          'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 8, 17],
          'text-padding': 8,
        },
        paint: { 'text-color': palette.countryLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1 },
      },
    ],
  };
}

/** Returns whether a style layer belongs to the countries, over which a background lies. */
export function isLandLayer(styleLayerId: string): boolean {
  return /\/(land|coast)$/.test(styleLayerId);
}

function countryName(codes: readonly string[], language: Language): ExpressionSpecification {
  const names = new Intl.DisplayNames([localeOf(language)], { type: 'region', fallback: 'code' });
  return [
    'match',
    ['get', 'id'],
    '',
    '',
    ...codes.flatMap((code) => [code, names.of(code) ?? code]),
    ['get', 'name'],
  ];
}
