import { featureEntryOf, featureId } from './layer-data.ts';
import { isEstablishedAt } from './status-at.ts';

import type { Feature } from 'geojson';
import type { ArealFeature, ArealLayer } from '../base/areal.ts';
import type { LayerData } from './layer-data.ts';
import type { FeatureEntry, LayerEntry } from './layer-entry.ts';

/** Which features of a layer to take. Features without a legal life of their own are taken always. */
export interface ArealSelection {
  /** Only what an instrument had established at this ISO date. */
  readonly establishedAt?: string;
  readonly group?: FeatureEntry['group'];
}

/**
 * Returns the features of a layer that have an area, for measuring; points, lines and features without geometry are
 * left out. The geometry is not copied. A feature carries its own positional error where the catalogue states one.
 */
export function asArealLayer({ entry, collection }: LayerData, selection: ArealSelection = {}): ArealLayer {
  const features = collection.features
    .filter((feature) => isSelected(featureEntryOf(entry, featureId(feature)), selection))
    .flatMap((feature) => arealFeatures(feature, entry));
  return { id: entry.id, features, positionalErrorMetres: entry.positionalErrorMetres };
}

/** Returns whether what the catalogue says of a feature fits a selection. */
export function isSelected(feature: FeatureEntry | null, { establishedAt, group }: ArealSelection): boolean {
  if (feature === null) return true;
  if (group !== undefined && feature.group !== group) return false;
  return establishedAt === undefined || isEstablishedAt(feature, establishedAt);
}

function arealFeatures(feature: Feature, entry: LayerEntry): readonly ArealFeature[] {
  // GeoJSON's type has no null geometry here, its specification has.
  const geometry = feature.geometry as Feature['geometry'] | null;
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
  const name: unknown = feature.properties?.['name'];
  const id = featureId(feature);
  const positionalErrorMetres = featureEntryOf(entry, id)?.positionalErrorMetres;
  const areal = { id, name: typeof name === 'string' ? name : null, geometry };
  return [positionalErrorMetres === undefined ? areal : { ...areal, positionalErrorMetres }];
}
