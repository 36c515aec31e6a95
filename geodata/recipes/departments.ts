import { layerFeature } from './layer-feature.ts';
import { readOutlines, textProperty } from './outline.ts';
import { spanishTitle } from './spanish-title.ts';

import type { Recipe } from './recipe.ts';

const OUTLINES = 'sources/outlines/departments.geojson';

/** Departments of southern Colombia by DANE code. */
export const departments: Recipe = {
  layer: 'departments',
  count: 4,
  sources: [OUTLINES],
  build: (read) =>
    readOutlines(read(OUTLINES), OUTLINES).map((outline) => {
      const code = textProperty(outline, 'code');
      return layerFeature(code, outline.geometry, {
        name: spanishTitle(textProperty(outline, 'name')),
        code,
      });
    }),
};
