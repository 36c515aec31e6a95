import { feature } from 'topojson-client';

import { BASEMAP_BOX } from './basemap-box.ts';
import { clipRingToBox } from './clip-to-box.ts';
import { layerFeature } from './layer-feature.ts';

import type { Feature, Geometry, Position } from 'geojson';
import type { LayerFeature, Recipe } from './recipe.ts';

const WORLD = 'npm:world-atlas/countries-10m.json';

/** The countries of the box by ISO 3166-1 numeric code: the alpha-2 code, and the name in Spanish. */
const COUNTRIES: ReadonlyMap<string, readonly [alpha2: string, name: string]> = new Map([
  ['068', ['BO', 'Bolivia']],
  ['076', ['BR', 'Brasil']],
  ['170', ['CO', 'Colombia']],
  ['218', ['EC', 'Ecuador']],
  ['604', ['PE', 'Perú']],
  ['862', ['VE', 'Venezuela']],
]);

/** The countries cut to the box of the basemap, for the ground of the map. */
export const countries: Recipe = {
  layer: 'countries',
  count: COUNTRIES.size,
  sources: [WORLD],
  build: (read) =>
    worldCountries(read(WORLD)).flatMap((country) => {
      const geometry = clipped(country.geometry);
      return geometry === null ? [] : [countryOf(String(country.id), geometry)];
    }),
};

function worldCountries(text: string): readonly Feature[] {
  const topology = JSON.parse(text) as Parameters<typeof feature>[0];
  const object = topology.objects['countries'];
  if (object?.type !== 'GeometryCollection')
    throw new Error(`${WORLD}: expected a collection called countries`);
  return feature(topology, object).features;
}

function countryOf(numericCode: string, geometry: Geometry): LayerFeature {
  const country = COUNTRIES.get(numericCode);
  if (country === undefined) throw new Error(`Country ${numericCode} lies in the box and has no name`);
  const [alpha2, name] = country;
  return layerFeature(alpha2, geometry, { name, code: alpha2 });
}

function clipped(geometry: Geometry): Geometry | null {
  const polygons = polygonsOf(geometry).flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => clipRingToBox(ring, BASEMAP_BOX));
    return outer === undefined || outer === null ? [] : [[outer, ...holes.filter((hole) => hole !== null)]];
  });
  return polygons.length === 0 ? null : { type: 'MultiPolygon', coordinates: polygons };
}

function polygonsOf(geometry: Geometry): readonly Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  throw new Error(`A country is a ${geometry.type}`);
}
