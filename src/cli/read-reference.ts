import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { asGeojson } from '../core/base/areal.ts';
import type { Issue } from '../core/base/issue.ts';
import type { LayerData } from '../core/catalogue/layer-data.ts';
import { referenceJoins, withReferenceBoundaries } from '../core/figures/reference-layers.ts';
import type { Context } from './context.ts';
import type { Effects } from './effects.ts';
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
 * Returns the layers with the boundaries of the folder, checked like any other file, joined by code. A layer whose
 * file is absent stays as it is; throws a Breakdown where the folder holds none of the files that are known.
 */
export async function readReference(
  folder: string,
  layers: readonly LayerData[],
  context: Context,
): Promise<Reference> {
  const joins = await presentJoins(folder, context.effects);
  const wanted = joins.filter(({ layer }) => layers.some(({ entry }) => entry.id === layer));
  const inputs: Input[] = [];
  const collections = new Map<string, FeatureCollection>();
  for (const { file, key } of wanted) {
    const options = { ...context.options, id: key };
    const input = await readInput(join(folder, file), { ...context, options });
    inputs.push(input);
    collections.set(file, toCollection(input));
  }
  const joined = withReferenceBoundaries(layers, collections);
  return {
    layers: joined.value ?? layers,
    inputs: inputs.map(({ record }) => record),
    issues: [...inputs.flatMap(({ issues }) => issues), ...joined.issues],
  };
}

async function presentJoins(folder: string, effects: Effects): Promise<typeof referenceJoins> {
  const present = await Promise.all(referenceJoins.map(({ file }) => effects.isThere(join(folder, file))));
  if (present.includes(true)) return referenceJoins.filter((_, index) => present[index]);
  const files = referenceJoins.map(({ file }) => file).join(', ');
  throw new Breakdown('noReference', { folder, files });
}

function toCollection({ features, layer }: Input): FeatureCollection {
  const properties = new Map(features.map((feature) => [feature.id, feature.properties]));
  return {
    type: 'FeatureCollection',
    features: layer.features.map(({ id, geometry }) => ({
      type: 'Feature',
      id,
      properties: properties.get(id) ?? null,
      geometry: asGeojson(geometry),
    })),
  };
}
