import { csvRows, numberCell, requiredCell } from './csv-rows.ts';
import { layerFeature } from './layer-feature.ts';
import { readOutlines, textProperty } from './outline.ts';

import type { CsvRow } from './csv-rows.ts';
import type { Recipe } from './recipe.ts';

const OUTLINES = 'sources/outlines/provinces.geojson';
const PLACES = 'sources/places.csv';

/** The source leaves out the accent. */
const NAMES: Readonly<Record<string, string>> = { '1607': 'Datem del Marañón' };

/** Provinces of Peru by INEI code, with the area of the INEI list where it was looked up. */
export const provinces: Recipe = {
  layer: 'provinces',
  count: 11,
  sources: [OUTLINES, PLACES],
  build: (read) => {
    const statedAreas = statedHectares(csvRows(read(PLACES), PLACES));
    return readOutlines(read(OUTLINES), OUTLINES).map((outline) => {
      const code = textProperty(outline, 'ubigeo');
      return layerFeature(code, outline.geometry, {
        name: NAMES[code] ?? textProperty(outline, 'name'),
        code,
        department: textProperty(outline, 'department'),
        statedHectares: statedAreas.get(code) ?? null,
      });
    });
  },
};

function statedHectares(places: readonly CsvRow[]): ReadonlyMap<string, number | null> {
  return new Map(
    places
      .filter((place) => requiredCell(place, 'kind') === 'province')
      .map((place) => [ineiCode(requiredCell(place, 'codes')), numberCell(place, 'official_area_ha')]),
  );
}

/** RENIEC numbers the provinces otherwise, and its codes stand in the same cell. */
function ineiCode(codes: string): string {
  const code = /^UBIGEO INEI (\d{4})\b/.exec(codes)?.[1];
  if (code === undefined) throw new Error(`No INEI code in ${JSON.stringify(codes)}`);
  return code;
}
