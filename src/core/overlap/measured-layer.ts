import type { ArealFeature, ArealLayer } from '../base/areal.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { boundsOf } from '../geometry/bounds.ts';
import type { Bounds } from '../geometry/bounds.ts';
import { areaUnknown } from './overlap-issue.ts';
import type { OverlapIssue } from './overlap-issue.ts';
import { valueAt } from './step.ts';
import type { BoundedArea, Rounds } from './step.ts';

/** A feature that has a finite area. */
export interface MeasuredFeature extends BoundedArea {
  readonly feature: ArealFeature;
  readonly box: Bounds | null;
  /** Its own declared positional error or that of its layer, in metres; 0 where neither is declared. */
  readonly errorMetres: number;
}

/** A layer without the features that have no finite area; `features` stand in the order of the layer. */
export interface MeasuredLayer {
  readonly layer: ArealLayer;
  readonly features: readonly MeasuredFeature[];
  /** Sum over the features, places that several of them cover counted as often. */
  readonly gross: BoundedArea;
}

/** Returns the sum of areas, with the bounds of their rounding errors and of the additions. */
export function sumOf(areas: readonly BoundedArea[]): BoundedArea {
  const area = areas.reduce((sum, measured) => sum + measured.area, 0);
  const noise = areas.reduce((sum, measured) => sum + measured.noise, 0);
  return { area, noise: noise + areas.length * Number.EPSILON * Math.abs(area) };
}

function measuredLayer(
  layer: ArealLayer,
  areas: readonly BoundedArea[],
  issues: OverlapIssue[],
): MeasuredLayer {
  const features = layer.features.flatMap((feature, index): MeasuredFeature[] => {
    const measured = areas[index];
    if (measured && Number.isFinite(measured.area)) {
      const errorMetres = feature.positionalErrorMetres ?? layer.positionalErrorMetres ?? 0;
      return [{ ...measured, feature, errorMetres, box: boundsOf(feature.geometry) }];
    }
    issues.push(areaUnknown(layer.id, feature));
    return [];
  });
  const isWhole = features.length === layer.features.length;
  const rest = isWhole ? layer : { ...layer, features: features.map(({ feature }) => feature) };
  return { layer: rest, features, gross: sumOf(features) };
}

/** Measures the layers, one step each; a feature without a finite area is left out, with an issue. */
export function* measureLayers(
  layers: readonly ArealLayer[],
  method: AreaMethod,
): Rounds<{ readonly layers: readonly MeasuredLayer[]; readonly issues: readonly OverlapIssue[] }> {
  const values = yield layers.map((layer) => ({ operation: 'features', layers: [layer], method }) as const);
  const issues: OverlapIssue[] = [];
  const measured = layers.map((layer, index) =>
    measuredLayer(layer, valueAt(values, index, 'features').features, issues),
  );
  return { layers: measured, issues };
}
