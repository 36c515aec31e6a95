import type { Feature, FeatureCollection } from 'geojson';
import type { ArealFeature, ArealLayer } from '../base/areal.ts';
import type { FeatureEntry, LayerEntry, Precision } from '../catalogue/layer-entry.ts';
import type { DocumentTable } from './figure.ts';
import type { Tolerances } from './tolerances.ts';

/** A layer of the catalogue with its features, each with a string `id` and a property `name`. */
export interface CataloguedLayer {
  readonly entry: LayerEntry;
  readonly collection: FeatureCollection;
}

/** What figures are judged by, apart from what must be measured. */
export interface Facts {
  readonly layers: readonly CataloguedLayer[];
  /** Tables that the documents print. */
  readonly tables: readonly DocumentTable[];
  readonly tolerances: Tolerances;
}

/** Features of one layer, by identifier. */
export interface Members {
  readonly layer: string;
  readonly features: readonly string[];
}

/** A row of a table: its identifier and its cells by column. */
export interface Row {
  readonly id: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Returns the layer of that identifier, or `null` where the catalogue has none. */
export function layerOf(facts: Facts, id: string): CataloguedLayer | null {
  return facts.layers.find((layer) => layer.entry.id === id) ?? null;
}

/** Returns what the catalogue says about a feature with a legal life, or `null`. */
export function featureEntryOf(facts: Facts, layer: string, feature: string): FeatureEntry | null {
  return layerOf(facts, layer)?.entry.features.find((entry) => entry.id === feature) ?? null;
}

/** Returns the name of a feature as its layer or its catalogue gives it, or its identifier. */
export function nameOf(facts: Facts, layer: string, feature: string): string {
  const name: unknown = drawnOrNot(facts, layer, feature)?.properties?.['name'];
  if (typeof name === 'string') return name;
  return featureEntryOf(facts, layer, feature)?.name ?? feature;
}

/** Returns the features that have a boundary, of those named or of the whole layer, as one areal layer. */
export function arealLayerOf(facts: Facts, layer: string, features: readonly string[] | 'all'): ArealLayer {
  const found = layerOf(facts, layer);
  const areal = (found?.collection.features ?? []).flatMap(toArealFeature);
  return {
    id: layer,
    features: features === 'all' ? areal : areal.filter((feature) => features.includes(feature.id)),
    positionalErrorMetres: found?.entry.positionalErrorMetres ?? null,
  };
}

/** Returns how well a feature is drawn: its own precision, else that of its layer; `none` where it has no geometry. */
export function precisionOf(facts: Facts, layer: string, feature: string): Precision {
  if (!drawnOrNot(facts, layer, feature)?.geometry) return 'none';
  return featureEntryOf(facts, layer, feature)?.precision ?? layerOf(facts, layer)?.entry.precision ?? 'none';
}

/** Returns the declared positional error of a feature in metres: its own, else that of its layer; `null` if none. */
export function positionalErrorOf(facts: Facts, layer: string, feature: string): number | null {
  const own = featureEntryOf(facts, layer, feature)?.positionalErrorMetres;
  return own ?? layerOf(facts, layer)?.entry.positionalErrorMetres ?? null;
}

/** Returns the rows of a document's table, else of a layer, or `null` where neither exists. */
export function rowsOf(facts: Facts, table: string): readonly Row[] | null {
  const printed = facts.tables.find((candidate) => candidate.id === table);
  if (printed) return printed.rows;
  const layer = layerOf(facts, table);
  return layer?.collection.features.map((feature) => ({ id: String(feature.id), cells: feature.properties ?? {} })) ?? null;
}

function drawnOrNot(facts: Facts, layer: string, feature: string): Feature | undefined {
  return layerOf(facts, layer)?.collection.features.find((candidate) => String(candidate.id) === feature);
}

function toArealFeature({ id, geometry, properties }: Feature): ArealFeature[] {
  // RFC 7946 allows what the types rule out: a feature without geometry.
  const shape = geometry as Feature['geometry'] | null;
  if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon') return [];
  const name: unknown = properties?.['name'];
  return [{ id: String(id), name: typeof name === 'string' ? name : null, geometry: shape }];
}
