import type { Feature } from 'geojson';
import { featureEntryOf, featureId } from '../../core/catalogue/layer-data.ts';
import type { LegalStatus } from '../../core/catalogue/layer-entry.ts';
import { statusAt } from '../../core/catalogue/status-at.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import { nameOfFeature } from '../parts/feature-names.ts';

/** A feature as a row of the table. */
export interface FeatureRow {
  readonly id: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** `null` where the feature has no legal life of its own, or none at the date. */
  readonly status: LegalStatus | null;
  readonly isDrawn: boolean;
}

/** Returns the features of a layer as rows, in the order of the layer, with their legal status at an ISO date. */
export function tableRows({ entry, collection }: EmbeddedLayer, date: string): readonly FeatureRow[] {
  return collection.features.map((feature) => {
    const id = featureId(feature);
    const legal = featureEntryOf(entry, id);
    return {
      id,
      name: nameOfFeature(feature),
      properties: feature.properties ?? {},
      status: legal === null ? null : statusAt(legal, date),
      // RFC 7946 allows what the types rule out: a feature without geometry.
      isDrawn: (feature.geometry as Feature['geometry'] | null) !== null,
    };
  });
}
