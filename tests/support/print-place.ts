import type { ArealFeature } from '../../src/core/base/areal.ts';
import type { Ink, TextInk } from '../../src/core/paper/sheet/ink.ts';
import { es } from '../../src/i18n/es.ts';
import type { PrintChoices, PrintPlace } from '../../src/panels/print/compose.ts';
import { embeddedLayer } from './embedded.ts';

/** About as wide as the letters of the page, without a page. */
const LETTER = 0.54;

/** The layers that are switched on at first. */
const SHOWN = [
  'communities',
  'protected-areas',
  'pdet-municipalities',
  'places',
  'border',
  'rivers',
  'countries',
];

/** What a person chooses who changes nothing but the paper. */
export const CHOICES: PrintChoices = {
  paper: 'a4',
  orientation: 'portrait',
  extent: 'selected',
  denominator: null,
  title: 'Mapa',
  subtitle: '',
  notes: '',
  withOwn: true,
};

/** Returns a page that shows the layers of the first view with an area selected, and boundaries of the person. */
export function printPlace(date: string, own: readonly ArealFeature[] = []): PrintPlace {
  const layers = SHOWN.map(embeddedLayer);
  const protectedAreas = layers.find(({ entry }) => entry.id === 'protected-areas') ?? null;
  return {
    source: {
      layers,
      looks: layers.map((layer) => ({
        layer,
        shown: layer.collection.features.length,
        isUnnamed: false,
        colourBy: null,
      })),
      countries: layers.find(({ entry }) => entry.id === 'countries') ?? null,
      isComplete: true,
      selection: { layerId: 'protected-areas', featureId: 'PN15' },
      camera: { lon: -72, lat: -2.7, zoom: 6.5 },
      mapSize: { width: 900, height: 700 },
      own,
      ownName: null,
      today: '2026-11-22',
    },
    selectedLayer: protectedAreas,
    date,
    dictionary: es,
    language: 'es',
    measure: (text, size) => text.length * size * LETTER,
  };
}

/** Returns every text of a sheet where it stands on it. */
export function textsOf(inks: readonly Ink[], x = 0, y = 0): readonly TextInk[] {
  return inks.flatMap((ink) => {
    if (ink.kind === 'group') return textsOf(ink.inks, x + ink.x, y + ink.y);
    return ink.kind === 'text' ? [{ ...ink, x: x + ink.x, y: y + ink.y }] : [];
  });
}
