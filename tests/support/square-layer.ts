import type { Feature } from 'geojson';
import type { LayerData } from '../../src/core/catalogue/layer-data.ts';
import type { FeatureEntry, Precision } from '../../src/core/catalogue/layer-entry.ts';

/** A square of a made-up layer, by its south-western corner and its side in degrees; drawn by nobody without a side. */
export interface Square {
  readonly id: string;
  readonly west?: number;
  readonly south?: number;
  readonly side: number | null;
  readonly precision?: Precision;
  readonly official?: { readonly hectares: number; readonly method: string | null };
  readonly established?: string;
}

/** Returns a layer of squares of the group `mosaic`, each established since 2000 unless it says otherwise. */
export function squareLayer(
  id: string,
  {
    precision,
    positionalErrorMetres,
  }: { readonly precision: Precision; readonly positionalErrorMetres: number | null },
  squares: readonly Square[],
): LayerData {
  return {
    entry: {
      id,
      theme: 'protected-areas',
      geometry: 'areas',
      title: { es: id, en: id, pt: id },
      description: { es: id, en: id, pt: id },
      file: `layers/${id}.geojson`,
      sources: ['test'],
      authority: 'test',
      vintage: '2026',
      licence: 'test',
      attribution: 'test',
      positionalErrorMetres,
      precision,
      crs: 'EPSG:4326',
      sha256: '0'.repeat(64),
      count: squares.length,
      features: squares.map(toEntry),
    },
    collection: { type: 'FeatureCollection', features: squares.map(toFeature) },
  };
}

function toEntry({ id, precision, official, established = '2000-01-01' }: Square): FeatureEntry {
  const found = { instrument: null, certainty: 'found', source: 'test' } as const;
  return {
    id,
    name: id,
    alsoKnownAs: [],
    category: null,
    group: 'mosaic',
    ...(precision === undefined ? {} : { precision }),
    officialArea: official ? { ...official, ...found } : null,
    status: [{ status: 'established', from: null, decreeDate: established, publishedDate: null, ...found }],
    note: null,
    source: 'test',
  };
}

function toFeature({ id, west = -72, south = -3, side }: Square): Feature {
  const [east, north] = [west + (side ?? 0), south + (side ?? 0)];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const geometry = side === null ? null : { type: 'Polygon', coordinates: [ring] };
  return { type: 'Feature', id, properties: { name: id }, geometry } as Feature;
}
