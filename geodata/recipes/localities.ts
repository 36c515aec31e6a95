import { numberCell, optionalCell, requiredCell, csvRows } from './csv-rows.ts';
import { layerFeature, pointOrNull } from './layer-feature.ts';

import type { CsvRow } from './csv-rows.ts';
import type { LayerFeature, Recipe } from './recipe.ts';

const LOCALITIES = 'sources/indigenous_localities.csv';

const KINDS: Readonly<Record<string, string>> = {
  Principal: 'main',
  Anexo: 'annex',
  'Anexo Reconocido': 'recognised-annex',
  Centroide: 'centroid',
};

/** What the source writes where a locality belongs to no federation. */
const NO_FEDERATION = 'No Existe';

/** Localities of indigenous peoples. As the source has no code, the number of the row is the identifier. */
export const localities: Recipe = {
  layer: 'localities',
  count: 303,
  sources: [LOCALITIES],
  build: (read) => csvRows(read(LOCALITIES), LOCALITIES).map(localityOf),
};

function localityOf(row: CsvRow, index: number): LayerFeature {
  const districtCode = requiredCell(row, 'ubigeo_district');
  return layerFeature(
    `loc-${String(index + 1).padStart(3, '0')}`,
    pointOrNull(numberCell(row, 'lon'), numberCell(row, 'lat')),
    {
      name: requiredCell(row, 'name'),
      kind: kindOf(requiredCell(row, 'type')),
      people: requiredCell(row, 'people'),
      languageFamily: optionalCell(row, 'language_family'),
      federation: federationOf(row),
      zone: optionalCell(row, 'zone'),
      district: requiredCell(row, 'district'),
      districtCode,
      province: requiredCell(row, 'province'),
      provinceCode: districtCode.slice(0, 4),
    },
  );
}

function kindOf(type: string): string {
  const kind = KINDS[type];
  if (kind === undefined) throw new Error(`Locality type ${type} is not known`);
  return kind;
}

function federationOf(row: CsvRow): string | null {
  const federation = optionalCell(row, 'federation');
  return federation === NO_FEDERATION ? null : federation;
}
