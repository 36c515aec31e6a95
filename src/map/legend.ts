import type { FeatureCollection } from 'geojson';
import { designationOf } from '../core/catalogue/designation.ts';
import { statusAt } from '../core/catalogue/status-at.ts';
import { attributeLabel, classText } from '../i18n/attribute-text.ts';
import type { Dictionary } from '../i18n/es.ts';
import { fill } from '../i18n/fill.ts';
import type { EmbeddedLayer } from '../state/embedded-layer.ts';
import { colouredClasses } from '../state/layer-classes.ts';
import type { Palette } from './palette.ts';
import { paletteOf } from './palette.ts';
import type { Scene } from './scene.ts';

/** How a sign of the legend looks; the map draws features the same way. */
export type Sign =
  'solid' | 'hatched' | 'dotted' | 'field' | 'dot' | 'ring' | 'missing' | 'line' | 'dense' | 'none';

/** A sign, the colour it is drawn in, and what it means. */
export interface LegendItem {
  readonly sign: Sign;
  readonly colour: string;
  readonly text: string;
}

/**
 * Returns what the signs on the map mean, for what the person brought and for the layers that are switched on, and
 * only for what occurs in them.
 */
export function legendItems(
  scene: Scene,
  overlay: FeatureCollection | null,
  dictionary: Dictionary,
): readonly LegendItem[] {
  const texts = dictionary.map;
  const palette = paletteOf(scene.theme);
  const shown = new Set(scene.views.filter(({ visible }) => visible).map(({ id }) => id));
  const layers = scene.layers.filter(({ entry }) => shown.has(entry.id));
  return [
    ...overlayItems(overlay, palette, texts),
    ...layers.flatMap(
      (layer) => classItems(layer, scene, dictionary) ?? itemsOf(layer, scene, palette, texts),
    ),
    ...(layers.some(({ entry }) => entry.geometry === 'points' && entry.theme === 'communities')
      ? [{ sign: 'none', colour: palette.community, text: texts.centreNotTerritory } as const]
      : []),
  ];
}

/** The classes by which a layer is coloured, under their attribute; `null` where it has the colours of the map. */
function classItems(
  layer: EmbeddedLayer,
  { views, date, theme, language }: Scene,
  dictionary: Dictionary,
): readonly LegendItem[] | null {
  const key = views.find(({ id }) => id === layer.entry.id)?.colourBy;
  const classes = key === undefined ? [] : colouredClasses(layer, key, date, theme);
  if (key === undefined || classes.length === 0) return null;
  const title = `${layer.entry.title[language]} · ${attributeLabel(key, dictionary)}`;
  const sign = layer.entry.geometry === 'points' ? 'dot' : 'solid';
  return [
    { sign: 'none', colour: '', text: title },
    ...classes.map((each): LegendItem => {
      return { sign, colour: each.colour, text: classText(key, each, dictionary, language) };
    }),
  ];
}

function overlayItems(
  overlay: FeatureCollection | null,
  palette: Palette,
  texts: Dictionary['map'],
): readonly LegendItem[] {
  const roles = new Set(overlay?.features.map(({ properties }) => String(properties?.['role'])));
  const items: LegendItem[] = [];
  if (roles.has('own')) items.push({ sign: 'line', colour: palette.own, text: texts.ownBoundary });
  if (roles.has('overlap')) items.push({ sign: 'dense', colour: palette.overlap, text: texts.overlap });
  if (roles.has('issue')) items.push({ sign: 'dot', colour: palette.issue, text: texts.issue });
  return items;
}

function itemsOf(
  layer: EmbeddedLayer,
  scene: Scene,
  palette: Palette,
  texts: Dictionary['map'],
): readonly LegendItem[] {
  switch (layer.entry.id) {
    case 'communities':
      return [{ sign: 'dot', colour: palette.community, text: texts.community }];
    case 'community-candidates':
      return [{ sign: 'ring', colour: palette.community, text: texts.candidate }];
    case 'localities':
      return [{ sign: 'dot', colour: palette.locality, text: texts.locality }];
    case 'pdet-municipalities':
      return [{ sign: 'field', colour: palette.pdet, text: texts.municipality }];
    case 'protected-areas':
      return protectedItems(layer, scene, palette, texts);
    default:
      return [];
  }
}

function protectedItems(
  { entry, collection }: EmbeddedLayer,
  { date, language }: Scene,
  palette: Palette,
  texts: Dictionary['map'],
): readonly LegendItem[] {
  const drawn = new Set(collection.features.filter(({ geometry }) => geometry).map(({ id }) => String(id)));
  const areas = entry.features.map((feature) => ({
    name: feature.name,
    status: statusAt(feature, date),
    designation: designationOf(feature.category),
    isDrawn: drawn.has(feature.id),
    isNeighbour: feature.group === 'context',
  }));
  const missing = areas.filter(({ isDrawn }) => !isDrawn).map(({ name }) => name);
  const established = areas.filter(({ isDrawn, status }) => isDrawn && status === 'established');
  const has = (status: 'proposed' | null): boolean =>
    areas.some((area) => area.isDrawn && area.status === status);
  const designations = (['national', 'communal', 'regional'] as const).filter((designation) =>
    established.some((area) => area.designation === designation),
  );
  const items: LegendItem[] = designations.map((designation) => ({
    sign: 'solid',
    colour: palette.protected[designation],
    text: texts[designation],
  }));
  if (has('proposed'))
    items.push({ sign: 'hatched', colour: palette.protected.communal, text: texts.proposed });
  if (has(null)) items.push({ sign: 'dotted', colour: palette.protected.national, text: texts.notYet });
  if (areas.some(({ isNeighbour }) => isNeighbour))
    items.push({ sign: 'field', colour: palette.protected.national, text: texts.neighbours });
  if (missing.length > 0) {
    const text = fill(texts.withoutGeometry, { names: missing.join(', ') }, language);
    items.push({ sign: 'missing', colour: palette.protectedLabel, text });
  }
  return items;
}
