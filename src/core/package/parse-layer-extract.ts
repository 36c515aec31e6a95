import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import type { LayerData } from '../catalogue/layer-data.ts';
import { parseLayerEntry } from '../catalogue/parse-layer-entry.ts';
import { hasError } from '../base/issue.ts';
import { validateFeatures } from '../validation/validate.ts';

const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      id: v.string(),
      properties: v.record(v.string(), v.unknown()),
      geometry: v.nullable(v.object({ type: v.string() })),
    }),
  ),
});

function isMeasurable(
  { features }: v.InferOutput<typeof collectionSchema>,
  parsed: FeatureCollection,
): boolean {
  const read = features.map(({ id, properties }, index) => ({
    id,
    name: null,
    geometry: parsed.features[index]?.geometry ?? null,
    properties,
  }));
  return !hasError(validateFeatures({ features: read }).issues);
}

/** Returns a layer of the catalogue as a package holds it; `null` where entry or features are not what they should be. */
export function parseLayerExtract(entryText: string, collection: unknown): LayerData | null {
  const entry = parseLayerEntry(entryText, '').value;
  const checked = v.safeParse(collectionSchema, collection);
  if (entry === null || !checked.success) return null;
  const parsed = collection as FeatureCollection;
  return isMeasurable(checked.output, parsed) ? { entry, collection: parsed } : null;
}
