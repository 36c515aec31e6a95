import type { Feature, FeatureCollection } from 'geojson';
import type { Issue, Outcome } from '../base/issue.ts';
import { effectivePositionalError, effectivePrecision } from '../catalogue/effective-precision.ts';
import { featureId } from '../catalogue/layer-data.ts';
import type { LayerData } from '../catalogue/layer-data.ts';
import type { FeatureEntry } from '../catalogue/layer-entry.ts';
import type { FigureIssueCode } from './schema-issues.ts';

/** How a file of published boundaries is joined to a layer. */
interface ReferenceJoin {
  readonly file: string;
  readonly layer: string;
  /** Property that holds the code: the `id` of the feature in the layer. */
  readonly key: string;
  /**
   * Property in which the file says how well a feature is drawn, and the value that stands for the boundary as
   * published. A feature with another value is a generalised copy, as the public one of RC11 is (95 vertices, 1,182 ha
   * inside Yaguas): it takes the geometry of the file and remains an outline. `null` where a file says nothing.
   */
  readonly quality: { readonly property: string; readonly official: string } | null;
}

const SERNANP_QUALITY = { property: 'calidad', official: 'oficial' } as const;

/** The files of a directory of reference boundaries that can be joined, all of them optional. */
export const referenceJoins: readonly ReferenceJoin[] = [
  { file: 'pe_areas_mosaico.geojson', layer: 'protected-areas', key: 'codigo', quality: SERNANP_QUALITY },
  { file: 'pe_areas_contexto.geojson', layer: 'protected-areas', key: 'codigo', quality: SERNANP_QUALITY },
  { file: 'pe_provincias.geojson', layer: 'provinces', key: 'ubigeo', quality: null },
  {
    file: 'co_municipios_mgn2025_sur.geojson',
    layer: 'pdet-municipalities',
    key: 'divipola',
    quality: null,
  },
  { file: 'co_departamentos_mgn2025_sur.geojson', layer: 'departments', key: 'dpto', quality: null },
];

/** A published boundary and whether the file says that it is complete. */
interface Published {
  readonly feature: Feature;
  readonly isOfficial: boolean;
}

/**
 * Returns the layers with the published boundaries in place of the outlines, joined by code, and `official` as the
 * precision of what was replaced, without a positional error. `files` holds parsed collections by file name; a file
 * that is absent leaves its layer as it is. Features without a published boundary keep what they had: a notice names
 * each that lacks one in a layer that has a file. The hash of the entries still is that of the embedded layer.
 */
export function withReferenceBoundaries(
  layers: readonly LayerData[],
  files: ReadonlyMap<string, FeatureCollection>,
): Outcome<readonly LayerData[], FigureIssueCode> {
  const joined = layers.map((layer) => joinLayer(layer, publishedFor(layer.entry.id, files)));
  return {
    value: joined.map(({ layer }) => layer),
    issues: joined.flatMap(({ issues }) => issues),
  };
}

function publishedFor(
  layer: string,
  files: ReadonlyMap<string, FeatureCollection>,
): ReadonlyMap<string, Published> {
  const joins = referenceJoins.filter((join) => join.layer === layer);
  return new Map(
    joins.flatMap((join) =>
      (files.get(join.file)?.features ?? []).map((feature): [string, Published] => [
        String(feature.properties?.[join.key]),
        { feature, isOfficial: isOfficial(feature, join) },
      ]),
    ),
  );
}

function isOfficial({ properties }: Feature, { quality }: ReferenceJoin): boolean {
  return quality === null || properties?.[quality.property] === quality.official;
}

function joinLayer(
  layer: LayerData,
  published: ReadonlyMap<string, Published>,
): { readonly layer: LayerData; readonly issues: readonly Issue<FigureIssueCode>[] } {
  if (published.size === 0) return { layer, issues: [] };
  const { entry, collection } = layer;
  const features = collection.features.map((feature) => {
    const geometry = published.get(featureId(feature))?.feature.geometry;
    return geometry ? { ...feature, geometry } : feature;
  });
  const official = { precision: 'official', positionalErrorMetres: null } as const;
  const joinedEntry = {
    ...entry,
    ...(isReplacedThroughout(layer, published) ? official : {}),
    features: entry.features.map((feature) => joinEntry(layer, feature, published.get(feature.id))),
  };
  const missing = collection.features.map(featureId).filter((id) => !published.has(id));
  return {
    layer: { entry: joinedEntry, collection: { ...collection, features } },
    issues: missing.map((id) => missingIssue(entry.id, id)),
  };
}

/** Whether the layer's precision can speak for every drawn feature that has no entry of its own. */
function isReplacedThroughout(
  { entry, collection }: LayerData,
  published: ReadonlyMap<string, Published>,
): boolean {
  const listed = new Set(entry.features.map(({ id }) => id));
  const drawn = collection.features.filter(
    (feature) => (feature.geometry as Feature['geometry'] | null) !== null,
  );
  const unlisted = drawn.map(featureId).filter((id) => !listed.has(id));
  return unlisted.every((id) => published.get(id)?.isOfficial === true);
}

function joinEntry(layer: LayerData, feature: FeatureEntry, published: Published | undefined): FeatureEntry {
  const { precision: _, positionalErrorMetres: __, ...rest } = feature;
  if (published?.isOfficial) return { ...rest, precision: 'official' };
  const error = effectivePositionalError(layer.entry, feature.id);
  return {
    ...rest,
    precision: effectivePrecision(layer.entry, feature.id),
    ...(error === null ? {} : { positionalErrorMetres: error }),
  };
}

function missingIssue(layer: string, feature: string): Issue<FigureIssueCode> {
  return {
    code: 'reference-feature-missing',
    severity: 'notice',
    at: { file: layer, feature },
    params: { feature },
  };
}
