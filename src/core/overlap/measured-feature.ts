import type { ArealGeometry, ArealLayer } from '../base/areal.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { boundsOf } from '../geometry/bounds.ts';
import type { Bounds } from '../geometry/bounds.ts';
import { measureOf, measuringStep } from './measure.ts';
import type { Measure } from './measure.ts';
import { areaUnknown, labelOf } from './overlap-issue.ts';
import type { NamedFeature, OverlapIssue } from './overlap-issue.ts';
import { answerAt } from './step.ts';
import type { Rounds, StepResult } from './step.ts';

/** A feature with its layer, its box and its measure. */
export interface MeasuredFeature extends Measure, NamedFeature {
  readonly geometry: ArealGeometry;
  readonly box: Bounds | null;
}

/** The features of each layer that have a finite area, and the issues of those that were left out. */
export interface MeasuredLayers {
  readonly layers: readonly (readonly MeasuredFeature[])[];
  readonly issues: readonly OverlapIssue[];
}

function finiteMeasure(result: StepResult): Measure | null {
  if (result.status !== 'done') return null;
  const measure = measureOf(result.value);
  return Object.values(measure).every(Number.isFinite) ? measure : null;
}

/** Measures every feature of the layers, one step each; a feature without a finite area is left out, with an issue. */
export function* measureLayers(layers: readonly ArealLayer[], method: AreaMethod): Rounds<MeasuredLayers> {
  const features = layers.flatMap((layer) => layer.features);
  const results = yield features.map(({ geometry }) => measuringStep('measure', [geometry], method));
  const issues: OverlapIssue[] = [];
  let position = 0;
  const measured = layers.map((layer) =>
    layer.features.flatMap((feature): MeasuredFeature[] => {
      const measure = finiteMeasure(answerAt(results, position));
      position += 1;
      if (measure === null) {
        issues.push(areaUnknown(layer.id, feature));
        return [];
      }
      const { id, geometry } = feature;
      return [
        { ...measure, id, geometry, label: labelOf(feature), layerId: layer.id, box: boundsOf(geometry) },
      ];
    }),
  );
  return { layers: measured, issues };
}
