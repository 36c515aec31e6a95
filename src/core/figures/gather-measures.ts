import type { ArealLayer } from '../base/areal.ts';
import type { Issue, Outcome } from '../base/issue.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import type { OverlapResult, UnionResult } from '../overlap/results.ts';
import { arealLayerOf } from './facts.ts';
import type { Facts, Members } from './facts.ts';
import { requestKey } from './measures.ts';
import type { MeasuredArea, MeasureRequest, Measures } from './measures.ts';

/** The part of an engine that figures need: its `run` for three of its jobs. */
export interface RunMeasure {
  (
    name: 'areas',
    input: { readonly layer: ArealLayer; readonly methods: 'all' },
  ): Promise<Outcome<readonly MeasuredArea[]>>;
  (
    name: 'union',
    input: { readonly layers: readonly ArealLayer[]; readonly method: AreaMethod },
  ): Promise<Outcome<UnionResult>>;
  (
    name: 'overlaps',
    input: { readonly a: ArealLayer; readonly b: ArealLayer | null; readonly method: AreaMethod },
  ): Promise<Outcome<OverlapResult>>;
}

/**
 * Returns the answers to the requests, asked one after another, and the errors and warnings that came up; notices are
 * about accounts, which no figure reads. What could not be measured is `null`; a rejected promise of `run` is passed on.
 */
export async function gatherMeasures(
  requests: readonly MeasureRequest[],
  facts: Facts,
  run: RunMeasure,
): Promise<{ readonly measures: Measures; readonly issues: readonly Issue[] }> {
  const areas = new Map<string, readonly MeasuredArea[] | null>();
  const unions = new Map<string, UnionResult | null>();
  const overlaps = new Map<string, OverlapResult | null>();
  const issues: Issue[] = [];
  const keep = <Value>(
    answers: Map<string, Value | null>,
    request: MeasureRequest,
    outcome: Outcome<Value>,
  ): void => {
    answers.set(requestKey(request), outcome.value);
    issues.push(...outcome.issues.filter(({ severity }) => severity !== 'notice'));
  };
  const layerOf = ({ layer, features }: Members): ArealLayer => arealLayerOf(facts, layer, features);
  const method = 'ellipsoidal';
  for (const request of requests) {
    if (request.job === 'areas') {
      keep(areas, request, await run('areas', { layer: layerOf(request.of), methods: 'all' }));
    } else if (request.job === 'union') {
      keep(unions, request, await run('union', { layers: request.of.map(layerOf), method }));
    } else {
      const b = request.b ? layerOf(request.b) : null;
      keep(overlaps, request, await run('overlaps', { a: layerOf(request.a), b, method }));
    }
  }
  return { measures: { areas, unions, overlaps }, issues };
}
