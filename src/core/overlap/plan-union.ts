import type { ArealLayer } from '../base/areal.ts';
import type { Outcome } from '../base/issue.ts';
import { squareMetres, toHectares } from '../base/units.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { dissolve, pieceOf } from './dissolve.ts';
import type { Dissolved } from './dissolve.ts';
import { sumOf } from './measure.ts';
import { measureLayers } from './measured-feature.ts';
import type { MeasuredFeature } from './measured-feature.ts';
import type { OverlapIssueCode } from './overlap-issue.ts';
import type { UnionResult } from './results.ts';
import { measureAndUniteCount } from './step-count.ts';
import type { Plan, Rounds } from './step.ts';

function resultOf(features: readonly MeasuredFeature[], dissolved: Dissolved): UnionResult {
  const gross = sumOf(features);
  if (!dissolved.isComplete) return { gross: toHectares(gross.area), countedTwice: null, net: null };
  const net = sumOf(dissolved.pieces);
  const isApart = Math.abs(gross.ellipsoidal - net.ellipsoidal) <= gross.noise + net.noise;
  const netArea = isApart ? gross.area : net.area;
  return {
    gross: toHectares(gross.area),
    countedTwice: toHectares(squareMetres(gross.area - netArea)),
    net: toHectares(netArea),
  };
}

function* unionRounds(
  layers: readonly ArealLayer[],
  method: AreaMethod,
): Rounds<Outcome<UnionResult, OverlapIssueCode>> {
  const measured = yield* measureLayers(layers, method);
  const features = measured.layers.flat();
  const dissolved = yield* dissolve(features.map(pieceOf), method);
  return { value: resultOf(features, dissolved), issues: [...measured.issues, ...dissolved.issues] };
}

/**
 * Returns the plan that measures the features of all layers one by one and together, where no place counts twice.
 * Where nothing but numerical noise is counted twice, the net is the gross. Features are presumed simple; one without
 * a finite area is left out with an issue. Where two pieces cannot be united the net is `null`, with an issue that
 * names them.
 */
export function planUnion(
  layers: readonly ArealLayer[],
  method: AreaMethod,
): Plan<Outcome<UnionResult, OverlapIssueCode>> {
  return { steps: measureAndUniteCount(layers), rounds: () => unionRounds(layers, method) };
}
