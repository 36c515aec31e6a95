import { layerFeature } from './layer-feature.ts';
import { numberProperty, readOutlines, textProperty } from './outline.ts';
import { slug } from './slug.ts';

import type { Recipe } from './recipe.ts';

const OUTLINES = 'sources/outlines/rivers.geojson';

/** Rivers with the rank of Natural Earth, 1 the greatest. They have no code and unique names. */
export const rivers: Recipe = {
  layer: 'rivers',
  count: 20,
  sources: [OUTLINES],
  build: (read) =>
    readOutlines(read(OUTLINES), OUTLINES).map((outline) => {
      const name = textProperty(outline, 'name');
      return layerFeature(slug(name), outline.geometry, { name, rank: numberProperty(outline, 'scalerank') });
    }),
};
