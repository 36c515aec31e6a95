import type { Feature, Position } from 'geojson';
import type { ArealLayer } from '../base/areal.ts';
import { polygonsOf } from '../base/areal.ts';
import { featureEntryOf, featureId } from './layer-data.ts';
import type { LayerData } from './layer-data.ts';
import type { FeatureEntry } from './layer-entry.ts';

/** Id of a proposed area that stands for none that the catalogue names. */
export const PROPOSAL = 'scenario';

/** A boundary that somebody proposes, as if it were established. */
export interface Proposal {
  readonly boundary: ArealLayer;
  /** Id of the feature of the layer in whose place it stands; `scenario` for one more. */
  readonly standsFor: string;
}

/**
 * Returns a layer as it would be with a proposal: one feature of the mosaic, established at every date, an outline with
 * the error of the boundary. What is there is not changed. Parts of the boundary become one geometry, and count twice
 * where they overlap.
 */
export function withProposal(layer: LayerData, { boundary, standsFor }: Proposal): LayerData {
  const { entry, collection } = layer;
  const known = featureEntryOf(entry, standsFor);
  const name = known?.name ?? boundary.id;
  const feature: Feature = {
    type: 'Feature',
    id: standsFor,
    properties: { name },
    geometry: { type: 'MultiPolygon', coordinates: coordinatesOf(boundary) },
  };
  return {
    entry: {
      ...entry,
      features: [...entry.features.filter(({ id }) => id !== standsFor), entryOf(boundary, standsFor, known)],
    },
    collection: {
      ...collection,
      features: [...collection.features.filter((one) => featureId(one) !== standsFor), feature],
    },
  };
}

function coordinatesOf({ features }: ArealLayer): Position[][][] {
  return features.flatMap(({ geometry }) => [...polygonsOf(geometry)]);
}

function entryOf(
  { id: name, features, positionalErrorMetres }: ArealLayer,
  standsFor: string,
  known: FeatureEntry | null,
): FeatureEntry {
  const errors = features.map((feature) => feature.positionalErrorMetres ?? positionalErrorMetres ?? 0);
  return {
    id: standsFor,
    name: known?.name ?? name,
    alsoKnownAs: [],
    category: known?.category ?? null,
    group: 'mosaic',
    precision: 'outline',
    positionalErrorMetres: Math.max(0, ...errors),
    officialArea: null,
    status: [
      {
        status: 'established',
        from: null,
        decreeDate: null,
        publishedDate: null,
        instrument: null,
        certainty: 'unsourced-uncertain',
        source: PROPOSAL,
      },
    ],
    note: null,
    source: PROPOSAL,
  };
}
