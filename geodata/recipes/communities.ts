import { numberCell, optionalCell, requiredCell, csvRows } from './csv-rows.ts';
import { layerFeature, pointOrNull } from './layer-feature.ts';

import type { CsvRow } from './csv-rows.ts';
import type { LayerFeature, Recipe } from './recipe.ts';

const POINTS = 'sources/community_points.csv';

/**
 * Centres of the native communities of three provinces of Loreto. The source gives them no code and their names are
 * not unique, so the identifier is the number of the row, `cn-001` for the first, and holds for this file only.
 */
export const communities: Recipe = {
  layer: 'communities',
  count: 219,
  sources: [POINTS],
  build: (read) => csvRows(read(POINTS), POINTS).map(communityOf),
};

function communityOf(row: CsvRow, index: number): LayerFeature {
  const districtCode = requiredCell(row, 'ubigeo_district');
  return layerFeature(
    `cn-${String(index + 1).padStart(3, '0')}`,
    pointOrNull(numberCell(row, 'lon'), numberCell(row, 'lat')),
    {
      name: requiredCell(row, 'name'),
      people: requiredCell(row, 'people'),
      river: optionalCell(row, 'river'),
      district: requiredCell(row, 'district'),
      districtCode,
      province: requiredCell(row, 'province'),
      provinceCode: districtCode.slice(0, 4),
      families: numberCell(row, 'families'),
      population: numberCell(row, 'population'),
    },
  );
}
