import { layerFeature } from './layer-feature.ts';
import { readOutlines, textProperty } from './outline.ts';

import type { Recipe } from './recipe.ts';

const OUTLINES = 'sources/outlines/border.geojson';

/** The border between Colombia and Peru. */
export const border: Recipe = {
  layer: 'border',
  count: 1,
  sources: [OUTLINES],
  build: (read) =>
    readOutlines(read(OUTLINES), OUTLINES).map((outline) =>
      layerFeature('co-pe', outline.geometry, { name: textProperty(outline, 'name') }),
    ),
};
