import type { ArealLayer } from '../base/areal.ts';
import type { Outcome } from '../base/issue.ts';
import { squareMetres, toHectares } from '../base/units.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { dissolve, pieceOf } from './dissolve.ts';
import { sumOf } from './measure.ts';
import { measureLayers } from './measured-feature.ts';
import type { OverlapIssueCode } from './overlap-issue.ts';
import type { UnionResult } from './results.ts';
import { measureAndUniteCount } from './step-count.ts';
import type { Plan, Rounds } from './step.ts';

function* unionRounds(
  layers: readonly ArealLayer[],
  method: AreaMethod,
): Rounds<Outcome<UnionResult, OverlapIssueCode>> {
  const measured = yield* measureLayers(layers, method);
  const features = measured.layers.flat();
  const { pieces, isComplete, issues } = yield* dissolve(features.map(pieceOf), method);
  const gross = sumOf(features).area;
  const net = isComplete ? sumOf(pieces).area : null;
  return {
    value: {
      gross: toHectares(gross),
      countedTwice: net === null ? null : toHectares(squareMetres(gross - net)),
      net: net === null ? null : toHectares(net),
    },
    issues: [...measured.issues, ...issues],
  };
}

/**
 * Returns the plan that measures the features of all layers one by one and together, where no place counts twice.
 * Features are presumed simple; one without a finite area is left out with an issue. Where two pieces cannot be united
 * the net is `null`, with an issue that names them.
 */
export function planUnion(
  layers: readonly ArealLayer[],
  method: AreaMethod,
): Plan<Outcome<UnionResult, OverlapIssueCode>> {
  return { steps: measureAndUniteCount(layers), rounds: () => unionRounds(layers, method) };
}
