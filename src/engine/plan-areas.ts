import type { ArealLayer } from '../core/base/areal.ts';
import type { Outcome } from '../core/base/issue.ts';
import { squareMetres, toHectares } from '../core/base/units.ts';
import { methodsFor } from '../core/geometry/area-method.ts';
import type { AreaMethod } from '../core/geometry/area-method.ts';
import { areaUnknown } from '../core/overlap/overlap-issue.ts';
import type { OverlapIssue, OverlapIssueCode } from '../core/overlap/overlap-issue.ts';
import { valueAt } from '../core/overlap/step.ts';
import type { Plan, Rounds, Step } from '../core/overlap/step.ts';
import type { AreaRow } from './engine.ts';

type Areas = Outcome<readonly AreaRow[], OverlapIssueCode>;

type AreasStep = Extract<Step, { operation: 'areas' }>;

function* areaRounds(layer: ArealLayer, steps: readonly AreasStep[]): Rounds<Areas> {
  const values = yield steps;
  const issues: OverlapIssue[] = [];
  const rows = layer.features.flatMap((feature, index) => {
    const { areas } = valueAt(values, index, 'areas');
    const own = (steps[index]?.methods ?? []).map((method, position): AreaRow => {
      const area = areas[position];
      const isKnown = area !== undefined && Number.isFinite(area);
      return {
        id: feature.id,
        name: feature.name,
        method,
        hectares: isKnown ? toHectares(squareMetres(area)) : null,
      };
    });
    if (own.some(({ hectares }) => hectares === null)) issues.push(areaUnknown(layer.id, feature));
    return own;
  });
  return { value: rows, issues };
}

/**
 * Returns the plan that measures every feature by every method, in the order of the features and of the methods. An
 * area that is not finite is `null`, with one issue for the feature.
 */
export function planAreas(layer: ArealLayer, methods: readonly AreaMethod[] | 'all'): Plan<Areas> {
  const steps = layer.features.map(({ geometry }): AreasStep => ({
    operation: 'areas',
    geometry,
    methods: methods === 'all' ? methodsFor(geometry) : methods,
  }));
  return { steps: steps.length, rounds: () => areaRounds(layer, steps) };
}
