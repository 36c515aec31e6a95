import { layerFeature } from './layer-feature.ts';
import { numberProperty, readOutlines, textProperty } from './outline.ts';

import type { Outline } from './outline.ts';
import type { LayerFeature, Recipe } from './recipe.ts';

const OUTLINES = 'sources/outlines/protected_areas.geojson';

/** The source writes a blank after the hyphen and none before it. */
const NAMES: Readonly<Record<string, string>> = { ACR10: 'Alto Nanay-Pintuyacu Chambira' };

/** The proposal has a name and no polygon: it is listed, never placed. */
const ERE_CAMPUYA = layerFeature('ere-campuya', null, {
  name: 'Ere Campuya',
  code: null,
  category: null,
  group: 'mosaic',
  legalHectares: null,
});

/** The areas of the mosaic and their neighbours, by SERNANP code, with the area that their instrument states. */
export const protectedAreas: Recipe = {
  layer: 'protected-areas',
  count: 13,
  sources: [OUTLINES],
  build: (read) => [...readOutlines(read(OUTLINES), OUTLINES).map(areaOf), ERE_CAMPUYA],
};

function areaOf(outline: Outline): LayerFeature {
  const code = textProperty(outline, 'code');
  return layerFeature(code, outline.geometry, {
    name: NAMES[code] ?? textProperty(outline, 'name'),
    code,
    category: textProperty(outline, 'category'),
    group: textProperty(outline, 'group'),
    legalHectares: numberProperty(outline, 'legal_ha'),
  });
}
