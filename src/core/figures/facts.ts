import type { Feature } from 'geojson';
import type { ArealLayer } from '../base/areal.ts';
import { asArealLayer } from '../catalogue/as-areal-layer.ts';
import { effectivePositionalError, effectivePrecision } from '../catalogue/effective-precision.ts';
import { featureEntryOf, featureId } from '../catalogue/layer-data.ts';
import type { LayerData } from '../catalogue/layer-data.ts';
import type { FeatureEntry, Precision } from '../catalogue/layer-entry.ts';
import type { DocumentTable } from './figure.ts';
import type { Tolerances } from './tolerances.ts';

/** What figures are judged by, apart from what must be measured. */
export interface Facts {
  readonly layers: readonly LayerData[];
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

/** Returns the layer of that identifier, or `null` where there is none. */
export function findLayer(facts: Facts, id: string): LayerData | null {
  return facts.layers.find((layer) => layer.entry.id === id) ?? null;
}

/** Returns what the catalogue says about a feature with a legal life, or `null`. */
export function findEntry(facts: Facts, layer: string, feature: string): FeatureEntry | null {
  const found = findLayer(facts, layer);
  return found ? featureEntryOf(found.entry, feature) : null;
}

/** Returns the name of a feature as its layer gives it, or its identifier. */
export function nameOf(facts: Facts, layer: string, feature: string): string {
  const name: unknown = findFeature(facts, layer, feature)?.properties?.['name'];
  return typeof name === 'string' ? name : feature;
}

/** Returns the features that have a boundary, of those named or of the whole layer, as one areal layer. */
export function arealLayerOf(facts: Facts, layer: string, features: readonly string[] | 'all'): ArealLayer {
  const found = findLayer(facts, layer);
  if (!found) return { id: layer, features: [], positionalErrorMetres: null };
  const areal = asArealLayer(found);
  if (features === 'all') return areal;
  return { ...areal, features: areal.features.filter((feature) => features.includes(feature.id)) };
}

/** Returns how well a feature is drawn; `none` where it has no geometry. */
export function precisionOf(facts: Facts, layer: string, feature: string): Precision {
  const found = findLayer(facts, layer);
  if (!found || !findFeature(facts, layer, feature)?.geometry) return 'none';
  return effectivePrecision(found.entry, feature);
}

/** Returns the declared positional error of a feature in metres, or `null` where its source declares none. */
export function positionalErrorOf(facts: Facts, layer: string, feature: string): number | null {
  const found = findLayer(facts, layer);
  return found ? effectivePositionalError(found.entry, feature) : null;
}

/** Returns the rows of a document's table, else of a layer, or `null` where neither exists. */
export function rowsOf(facts: Facts, table: string): readonly Row[] | null {
  const printed = facts.tables.find((candidate) => candidate.id === table);
  if (printed) return printed.rows;
  const features = findLayer(facts, table)?.collection.features ?? null;
  return features?.map((feature) => ({ id: featureId(feature), cells: feature.properties ?? {} })) ?? null;
}

function findFeature(facts: Facts, layer: string, feature: string): Feature | undefined {
  return findLayer(facts, layer)?.collection.features.find((candidate) => featureId(candidate) === feature);
}
