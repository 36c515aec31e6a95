import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Issue } from '../core/base/issue.ts';
import type { LayerData } from '../core/catalogue/layer-data.ts';
import { referenceJoins, withReferenceBoundaries } from '../core/figures/reference-layers.ts';
import type { Context } from './context.ts';
import { Breakdown } from './failure.ts';
import { readInput } from './read-input.ts';
import type { Input } from './read-input.ts';
import type { InputRecord } from './report.ts';

/** The layers with official boundaries in place of their outlines. */
interface Reference {
  readonly layers: readonly LayerData[];
  readonly inputs: readonly InputRecord[];
  readonly issues: readonly Issue[];
}

/**
 * Returns the layers with the boundaries of the folder, checked like any other file, joined by code. Files that are
 * absent leave their layer as it is; throws a Breakdown where the folder holds none of them.
 */
export async function readReference(
  folder: string,
  layers: readonly LayerData[],
  context: Context,
): Promise<Reference> {
  const inputs: Input[] = [];
  const collections = new Map<string, FeatureCollection>();
  for (const { file, key } of referenceJoins) {
    const path = join(folder, file);
    if (!(await context.effects.isThere(path))) continue;
    const input = await readInput(path, { ...context, options: { ...context.options, id: key } });
    inputs.push(input);
    collections.set(file, toCollection(input));
  }
  if (inputs.length === 0) {
    throw new Breakdown('noReference', { folder, files: referenceJoins.map(({ file }) => file).join(', ') });
  }
  const joined = withReferenceBoundaries(layers, collections);
  return {
    layers: joined.value ?? layers,
    inputs: inputs.map(({ record }) => record),
    issues: [...inputs.flatMap(({ issues }) => issues), ...joined.issues],
  };
}

function toCollection({ features, layer }: Input): FeatureCollection {
  const properties = new Map(features.map((feature) => [feature.id, feature.properties]));
  return {
    type: 'FeatureCollection',
    features: layer.features.map(({ id, geometry }) => ({
      type: 'Feature',
      id,
      properties: properties.get(id) ?? null,
      geometry,
    })),
  };
}
