import { layerFeature } from './layer-feature.ts';
import { PDET_TABLE, pdetRows } from './pdet-row.ts';

import type { Recipe } from './recipe.ts';

/** All PDET municipalities, as a table: no geometry is placed. */
export const pdetTable: Recipe = {
  layer: 'pdet-table',
  count: 170,
  sources: [PDET_TABLE],
  build: (read) =>
    pdetRows(read(PDET_TABLE)).map(({ code, properties }) => layerFeature(code, null, properties)),
};
