import { catalogueIssue } from './catalogue-issue.ts';

import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { CatalogueIssue } from './catalogue-issue.ts';
import type { LayerEntry } from './layer-entry.ts';

const GEOMETRIES: Readonly<Record<LayerEntry['geometry'], readonly string[]>> = {
  areas: ['Polygon', 'MultiPolygon'],
  lines: ['LineString', 'MultiLineString'],
  points: ['Point'],
  table: [],
};

/**
 * Returns what is wrong between an entry of the catalogue and its layer: the count, identifiers and names, the kind of
 * geometry, and features of which only one of the two knows. A `null` geometry fits every kind.
 */
export function checkLayer(
  entry: LayerEntry,
  collection: FeatureCollection<Geometry | null>,
): readonly CatalogueIssue[] {
  const { features } = collection;
  const at = { file: entry.file };
  const count = { expected: entry.count, found: features.length };
  return [
    ...(count.expected === count.found ? [] : [catalogueIssue('catalogue-count', at, count)]),
    ...features.flatMap((feature, index) => featureIssues(feature, index, entry)),
    ...repeatedIds(features).map((id) =>
      catalogueIssue('catalogue-id-repeated', { ...at, feature: id }, { id }),
    ),
    ...crossCheck(entry, features),
  ];
}

function featureIssues(
  feature: Feature<Geometry | null>,
  index: number,
  entry: LayerEntry,
): readonly CatalogueIssue[] {
  const { id, geometry, properties } = feature;
  const at = { file: entry.file, feature: String(id ?? index) };
  if (typeof id !== 'string' || id === '') return [catalogueIssue('catalogue-id-missing', at, { index })];
  if (typeof properties?.['name'] !== 'string') return [catalogueIssue('catalogue-name-missing', at, { id })];
  if (geometry === null || GEOMETRIES[entry.geometry].includes(geometry.type)) return [];
  return [
    catalogueIssue('catalogue-geometry-kind', at, { id, expected: entry.geometry, found: geometry.type }),
  ];
}

function repeatedIds(features: readonly Feature<Geometry | null>[]): readonly string[] {
  const ids = features.map(({ id }) => String(id));
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Where some features of a layer have a legal life, all have, under the same name on both sides. */
function crossCheck(
  entry: LayerEntry,
  features: readonly Feature<Geometry | null>[],
): readonly CatalogueIssue[] {
  if (entry.features.length === 0) return [];
  const names = new Map(features.map(({ id, properties }) => [String(id), String(properties?.['name'])]));
  const listed = new Set(entry.features.map(({ id }) => id));
  const unlisted = [...names.keys()].filter((id) => !listed.has(id));
  return [
    ...unlisted.map((id) =>
      catalogueIssue('catalogue-feature-unlisted', { file: entry.file, feature: id }, { id }),
    ),
    ...entry.features.flatMap(({ id, name }) => {
      const at = { file: entry.file, feature: id };
      const found = names.get(id);
      if (found === undefined) return [catalogueIssue('catalogue-feature-unknown', at, { id })];
      return found === name
        ? []
        : [catalogueIssue('catalogue-feature-name', at, { id, expected: name, found })];
    }),
  ];
}
