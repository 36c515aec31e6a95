import type { Feature, FeatureCollection } from 'geojson';
import * as v from 'valibot';
import type { ArealFeature, ArealLayer } from '../base/areal.ts';
import { asArealLayer } from '../catalogue/as-areal-layer.ts';
import { featureId } from '../catalogue/layer-data.ts';
import type { LayerData } from '../catalogue/layer-data.ts';
import { layerEntrySchema } from '../catalogue/layer-entry.ts';
import { sourceIdSchema } from './export-request.ts';

const text = v.nullable(v.string());

/** The schema of `sources/<id>.json`: whose the features are, and how far they can be trusted. */
export const sourceSchema = v.strictObject({
  id: sourceIdSchema,
  title: v.strictObject({ es: v.string(), en: v.string(), pt: v.string() }),
  /** Name of the file, and the SHA-256 of the whole of it, of which the package may hold an extract. */
  file: v.string(),
  sha256: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  /** `null` where nobody stated it, as for a file that a person opened. */
  authority: text,
  vintage: text,
  licence: text,
  attribution: text,
  precision: text,
  /** In metres, read as a 95 % error. */
  positionalErrorMetres: v.nullable(v.pipe(v.number(), v.minValue(0))),
  /** Ids of features whose area nobody can measure. */
  leftOut: v.array(v.string()),
  /** What the catalogue says of it; `null` for a file. */
  entry: v.nullable(layerEntrySchema),
});

export type SourceDescription = v.InferOutput<typeof sourceSchema>;

/** A layer or file from which an export is made: what is known of it, and its features, each with a text as `id`. */
export interface ExportSource {
  readonly description: SourceDescription;
  readonly collection: FeatureCollection;
}

/** Returns a layer of the catalogue as a source. */
export function sourceOfLayer({ entry, collection }: LayerData): ExportSource {
  const { id, title, file, sha256, authority, vintage, licence, attribution } = entry;
  const { precision, positionalErrorMetres } = entry;
  const stated = { authority, vintage, licence, attribution, precision, positionalErrorMetres };
  return { description: { id, title, file, sha256, ...stated, leftOut: [], entry }, collection };
}

/** What is known of a file that a person opened. */
export interface FileFacts extends Pick<SourceDescription, 'id' | 'file' | 'sha256' | 'leftOut'> {
  readonly title: string;
  readonly positionalErrorMetres: number | null;
}

/** Returns a file of a person as a source. Nobody stated whose it is, nor a licence. */
export function sourceOfFile({ title, ...facts }: FileFacts, features: readonly Feature[]): ExportSource {
  const unstated = { authority: null, vintage: null, licence: null, attribution: null, precision: null };
  return {
    description: { ...facts, ...unstated, title: { es: title, en: title, pt: title }, entry: null },
    collection: { type: 'FeatureCollection', features: [...features] },
  };
}

/** Returns a source with these of its features, and what the catalogue says of them. */
export function extractOf({ description, collection }: ExportSource, ids: readonly string[]): ExportSource {
  const wanted = new Set(ids);
  const features = collection.features.filter((feature) => wanted.has(featureId(feature)));
  const { entry, leftOut } = description;
  const own = entry && {
    ...entry,
    count: features.length,
    features: entry.features.filter(({ id }) => wanted.has(id)),
  };
  return {
    description: { ...description, leftOut: leftOut.filter((id) => wanted.has(id)), entry: own },
    collection: { type: 'FeatureCollection', features },
  };
}

function nameOf(feature: Feature): string | null {
  const name: unknown = feature.properties?.['name'];
  return typeof name === 'string' ? name : null;
}

/** Returns the features of a source that can be measured. */
export function arealSource({ description, collection }: ExportSource): ArealLayer {
  const { id, entry, leftOut, positionalErrorMetres } = description;
  if (entry !== null) return asArealLayer({ entry, collection });
  const excluded = new Set(leftOut);
  const features = collection.features.flatMap((feature): ArealFeature[] => {
    // GeoJSON's type has no null geometry here, its specification has.
    const geometry = feature.geometry as Feature['geometry'] | null;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
    const own = featureId(feature);
    return excluded.has(own) ? [] : [{ id: own, name: nameOf(feature), geometry }];
  });
  return { id, features, positionalErrorMetres };
}
