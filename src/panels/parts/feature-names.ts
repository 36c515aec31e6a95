import type { Feature, FeatureCollection } from 'geojson';

/** Returns the name of a feature: its property `name`, else its identifier. */
export function nameOfFeature(feature: Feature): string {
  const name: unknown = feature.properties?.['name'];
  return typeof name === 'string' && name !== '' ? name : String(feature.id);
}

/** Returns the names of all features of a collection by identifier. */
export function featureNames(collection: FeatureCollection): ReadonlyMap<string, string> {
  return new Map(collection.features.map((feature) => [String(feature.id), nameOfFeature(feature)]));
}
