import type { ArealLayer } from '../core/base/areal.ts';
import type { Issue } from '../core/base/issue.ts';
import { asArealLayer } from '../core/catalogue/as-areal-layer.ts';
import type { LayerData } from '../core/catalogue/layer-data.ts';
import type { AreaResult, OverlapResultRow, PackageResults } from '../core/package/package-results.ts';
import type { ReadBoundary } from '../core/package/read-boundary.ts';
import type { Engine, RunOptions } from './engine.ts';

const DECIMALS = 4;

const METHOD = 'ellipsoidal';

/** What was measured, and what stood in the way. */
export interface Measured {
  readonly results: Pick<PackageResults, 'inputs' | 'layers' | 'areas' | 'overlaps'>;
  readonly issues: readonly Issue[];
}

/** Square metres: what differs beyond them is noise of the device. */
function rounded(hectares: number | null): number | null {
  return hectares === null ? null : Number(hectares.toFixed(DECIMALS));
}

function inputOf({ boundary, count, features }: ReadBoundary): PackageResults['inputs'][number] {
  const files = boundary.kind === 'import' ? boundary.files : [];
  return {
    boundary: boundary.id,
    files: files.map(({ name, sha256 }) => ({ name, sha256 })),
    features: count,
    measured: features.length,
  };
}

function namesOf(layer: ArealLayer): ReadonlyMap<string, string | null> {
  return new Map(layer.features.map(({ id, name }) => [id, name]));
}

/**
 * Returns the areas of every feature of the boundaries by all methods, and their overlaps with the layers on the
 * ellipsoid, in the order of boundaries and layers. Hectares are rounded to 4 decimals. Rejects as the engine does.
 */
export async function measureBoundaries(
  boundaries: readonly ReadBoundary[],
  layers: readonly LayerData[],
  engine: Engine,
  options: RunOptions = {},
): Promise<Measured> {
  const areas: AreaResult[] = [];
  const overlaps: OverlapResultRow[] = [];
  const issues: Issue[] = [];
  for (const { boundary, features, positionalErrorMetres } of boundaries) {
    const own: ArealLayer = { id: boundary.id, features, positionalErrorMetres };
    const measured = await engine.run('areas', { layer: own, methods: 'all' }, options);
    issues.push(...measured.issues);
    for (const { id, name, method, hectares } of measured.value ?? []) {
      areas.push({ boundary: boundary.id, feature: id, name, method, hectares: rounded(hectares) });
    }
    for (const layer of layers) {
      const other = asArealLayer(layer);
      const found = await engine.run('overlaps', { a: own, b: other, method: METHOD }, options);
      const names = namesOf(other);
      issues.push(...found.issues);
      for (const pair of found.value?.pairs ?? []) {
        overlaps.push({
          boundary: boundary.id,
          feature: pair.aId,
          layer: layer.entry.id,
          layerFeature: pair.bId,
          layerFeatureName: names.get(pair.bId) ?? null,
          method: METHOD,
          hectares: rounded(pair.overlap),
          class: pair.class,
        });
      }
    }
  }
  const compared = layers.map(({ entry: { id, authority, vintage, sha256 } }) => ({
    layer: id,
    authority,
    vintage,
    sha256,
  }));
  return { results: { inputs: boundaries.map(inputOf), layers: compared, areas, overlaps }, issues };
}
