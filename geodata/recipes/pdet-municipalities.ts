import { byCode } from './by-code.ts';
import { layerFeature } from './layer-feature.ts';
import { numberProperty, readOutlines, textProperty } from './outline.ts';
import { PDET_TABLE, pdetRows } from './pdet-row.ts';

import type { Outline } from './outline.ts';
import type { PdetRow } from './pdet-row.ts';
import type { LayerFeature, Recipe } from './recipe.ts';

const OUTLINES = 'sources/outlines/pdet_municipalities.geojson';

/**
 * The municipalities of the four southern subregions, joined by DIVIPOLA code: the outlines say which subregions, the
 * table says which municipalities these have. Two of them have no outline and stand without geometry.
 */
export const pdetMunicipalities: Recipe = {
  layer: 'pdet-municipalities',
  count: 61,
  sources: [OUTLINES, PDET_TABLE],
  build: (read) => {
    const outlines = byCode(readOutlines(read(OUTLINES), OUTLINES), (outline) =>
      textProperty(outline, 'divipola'),
    );
    const rows = pdetRows(read(PDET_TABLE));
    requireRows([...outlines.keys()], rows);
    const subregions = new Set(
      rows.filter(({ code }) => outlines.has(code)).map(({ subregionNumber }) => subregionNumber),
    );
    return rows
      .filter(({ subregionNumber }) => subregions.has(subregionNumber))
      .map((row) => municipalityOf(row, outlines.get(row.code)));
  },
};

function municipalityOf({ code, properties }: PdetRow, outline: Outline | undefined): LayerFeature {
  const mgn2025Hectares = outline === undefined ? null : numberProperty(outline, 'dane_ha');
  return layerFeature(code, outline?.geometry ?? null, { ...properties, mgn2025Hectares });
}

function requireRows(codes: readonly string[], rows: readonly PdetRow[]): void {
  const known = new Set(rows.map(({ code }) => code));
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length > 0) throw new Error(`${PDET_TABLE} has no row for the outlines ${unknown.join(', ')}`);
}
