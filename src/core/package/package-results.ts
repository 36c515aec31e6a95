import * as v from 'valibot';

const hectares = v.nullable(v.number());

const software = v.strictObject({ name: v.string(), version: v.string() });

const inputFile = v.strictObject({
  name: v.string(),
  sha256: v.string(),
});

const input = v.strictObject({
  /** Id of the boundary in the project. */
  boundary: v.string(),
  files: v.array(inputFile),
  /** Features that were read, and those of them that could be measured. */
  features: v.number(),
  measured: v.number(),
});

const comparedLayer = v.strictObject({
  layer: v.string(),
  authority: v.string(),
  vintage: v.string(),
  /** Of the whole layer, of which the package holds what lies near. */
  sha256: v.string(),
});

const areaResult = v.strictObject({
  boundary: v.string(),
  feature: v.string(),
  name: v.nullable(v.string()),
  method: v.string(),
  hectares,
});

const overlapResult = v.strictObject({
  boundary: v.string(),
  feature: v.string(),
  layer: v.string(),
  layerFeature: v.string(),
  layerFeatureName: v.nullable(v.string()),
  method: v.string(),
  hectares,
  class: v.nullable(v.picklist(['overlap', 'border'])),
});

/** The schema of `results/results.json`. Hectares have 4 decimals; `null` is unknown. */
export const resultsSchema = v.strictObject({
  software,
  /** ISO date and time. */
  measuredAt: v.string(),
  inputs: v.array(input),
  layers: v.array(comparedLayer),
  areas: v.array(areaResult),
  overlaps: v.array(overlapResult),
});

/** What was measured on the boundaries of a package, with what it was measured from. */
export type PackageResults = v.InferOutput<typeof resultsSchema>;
export type AreaResult = v.InferOutput<typeof areaResult>;
export type OverlapResultRow = v.InferOutput<typeof overlapResult>;
