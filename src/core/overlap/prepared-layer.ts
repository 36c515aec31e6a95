import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealFeature, ArealLayer } from '../base/areal.ts';
import { integrateBoundaries } from '../crossings/boundary-integrals.ts';
import type { BoundaryIntegrals } from '../crossings/boundary-integrals.ts';
import { indexEdges } from '../crossings/indexed-edges.ts';
import type { IndexedEdges } from '../crossings/indexed-edges.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import type { Projection } from '../geometry/planar-area.ts';
import { formsOf } from './method-forms.ts';

/** A layer as edges with the integrals of a method. Perimeters are integrated when somebody asks for them. */
export interface PreparedLayer {
  readonly edges: IndexedEdges;
  readonly areas: BoundaryIntegrals;
  readonly lengths: () => BoundaryIntegrals;
}

const prepared = new WeakMap<ArealLayer, Map<AreaMethod, PreparedLayer>>();

function projected(feature: ArealFeature, project: Projection): ArealFeature {
  const coordinates = polygonsOf(feature.geometry).map((rings) =>
    rings.map((ring) => ring.map(([lon = Number.NaN, lat = Number.NaN]): Position => [...project(lon, lat)])),
  );
  return { ...feature, geometry: { type: 'MultiPolygon', coordinates } };
}

function prepare(layer: ArealLayer, method: AreaMethod): PreparedLayer {
  const { area, length, project } = formsOf(method);
  const features = project ? layer.features.map((feature) => projected(feature, project)) : layer.features;
  const edges = indexEdges(features);
  let lengths: BoundaryIntegrals | null = null;
  return {
    edges,
    areas: integrateBoundaries(edges.table, area),
    lengths: () => (lengths ??= integrateBoundaries(edges.table, length)),
  };
}

/** Returns a layer prepared for a method. It is prepared once for as long as somebody holds the layer. */
export function prepareLayer(layer: ArealLayer, method: AreaMethod): PreparedLayer {
  const methods = prepared.get(layer) ?? new Map<AreaMethod, PreparedLayer>();
  prepared.set(layer, methods);
  const known = methods.get(method) ?? prepare(layer, method);
  methods.set(method, known);
  return known;
}
