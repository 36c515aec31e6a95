import type { ArealLayer } from '../base/areal.ts';
import type { Outcome } from '../base/issue.ts';
import { hectares, squareMetres, toHectares } from '../base/units.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { measureLayers, sumOf } from './measured-layer.ts';
import type { OverlapIssueCode } from './overlap-issue.ts';
import type { UnionResult } from './results.ts';
import { valueAt } from './step.ts';
import type { BoundedArea, Plan, Rounds } from './step.ts';

function resultOf(gross: BoundedArea, net: BoundedArea): UnionResult {
  const isApart = Math.abs(gross.area - net.area) <= gross.noise + net.noise;
  const netArea = isApart ? gross.area : net.area;
  return {
    gross: toHectares(squareMetres(gross.area)),
    countedTwice: isApart ? hectares(0) : toHectares(squareMetres(gross.area - netArea)),
    net: toHectares(squareMetres(netArea)),
  };
}

function* unionRounds(
  layers: readonly ArealLayer[],
  method: AreaMethod,
): Rounds<Outcome<UnionResult, OverlapIssueCode>> {
  const { layers: measured, issues } = yield* measureLayers(layers, method);
  const rest = measured.map(({ layer }) => layer);
  const values = yield [{ operation: 'coverage', layers: rest, method, tellsApart: 'none' }];
  const { areas, noise } = valueAt(values, 0, 'coverage');
  const gross = sumOf(measured.map((layer) => layer.gross));
  return { value: resultOf(gross, { area: areas[1] ?? 0, noise }), issues };
}

/**
 * Returns the plan that measures the features of all layers one by one and together, where no place counts twice.
 * Where nothing but numerical noise is counted twice, the net is the gross. Features are presumed simple; one without
 * a finite area is left out with an issue.
 */
export function planUnion(
  layers: readonly ArealLayer[],
  method: AreaMethod,
): Plan<Outcome<UnionResult, OverlapIssueCode>> {
  return { steps: layers.length + 1, rounds: () => unionRounds(layers, method) };
}
