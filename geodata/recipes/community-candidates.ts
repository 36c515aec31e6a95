import { byCode, requireCode } from './by-code.ts';
import { parseFederation, parsePeople, parseTitleStatus } from './community-statements.ts';
import { csvRows, numberCell, optionalCell, requiredCell } from './csv-rows.ts';
import { layerFeature, pointOrNull } from './layer-feature.ts';
import { readOutlines, textProperty } from './outline.ts';

import type { CsvRow } from './csv-rows.ts';
import type { Outline } from './outline.ts';
import type { LayerFeature, Recipe } from './recipe.ts';

const CANDIDATES = 'sources/communities.csv';
const PROVINCES = 'sources/outlines/provinces.geojson';

/** Communities that may belong to the landscape, with the class of the evidence; two have no point. */
export const communityCandidates: Recipe = {
  layer: 'community-candidates',
  count: 79,
  sources: [CANDIDATES, PROVINCES],
  build: (read) => {
    const provinces = byCode(readOutlines(read(PROVINCES), PROVINCES), (outline) =>
      textProperty(outline, 'ubigeo'),
    );
    return csvRows(read(CANDIDATES), CANDIDATES).map((row) => candidateOf(row, provinces));
  },
};

function candidateOf(row: CsvRow, provinces: ReadonlyMap<string, Outline>): LayerFeature {
  const districtCode = optionalCell(row, 'ubigeo_district');
  return layerFeature(requiredCell(row, 'id'), pointOrNull(numberCell(row, 'lon'), numberCell(row, 'lat')), {
    name: requiredCell(row, 'name'),
    variants: optionalCell(row, 'variants'),
    evidenceClass: requiredCell(row, 'evidence_class'),
    certainty: requiredCell(row, 'certainty'),
    basin: requiredCell(row, 'river_basin'),
    ...parsePeople(optionalCell(row, 'people'), optionalCell(row, 'people_certainty')),
    ...parseFederation(optionalCell(row, 'federation'), optionalCell(row, 'federation_certainty')),
    titleStatus: parseTitleStatus(requiredCell(row, 'title_status')),
    district: optionalCell(row, 'district'),
    districtCode,
    province: districtCode === null ? null : provinceName(districtCode.slice(0, 4), provinces),
    ineiCode: optionalCell(row, 'inei_ccpp_code'),
  });
}

function provinceName(code: string, provinces: ReadonlyMap<string, Outline>): string {
  return textProperty(requireCode(provinces, code, PROVINCES), 'name');
}
