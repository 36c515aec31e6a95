import type { ArealLayer } from '../core/base/areal.ts';
import type { Issue, Outcome } from '../core/base/issue.ts';
import type { AreaMethod } from '../core/geometry/area-method.ts';
import { featuresInZones, zoneTotals } from '../core/overlap/feature-zones.ts';
import type { FeatureInZones, ZoneLayerMeasures, ZoneTotal } from '../core/overlap/feature-zones.ts';
import type { CombinationAccount, UnionResult } from '../core/overlap/results.ts';
import type { Engine, JobName, Jobs, RunOptions } from '../engine/engine.ts';
import type { ZoneLayers } from './zone-question.ts';

/** Where features lie, and how much of them lies in each zone. */
export interface ZoneAnswer {
  readonly features: readonly FeatureInZones[];
  readonly totals: readonly ZoneTotal[];
  /** Of all features together, wherever they lie. */
  readonly whole: UnionResult;
}

/**
 * Measures features by zones: each overlap, what the features cover inside each zone, and what lies in no zone. An
 * unknown part is `null` with an issue. Rejects where the engine does.
 */
export async function measureZones(
  { subject, zones }: ZoneLayers,
  method: AreaMethod,
  engine: Engine,
  { signal, onProgress }: RunOptions,
): Promise<Outcome<ZoneAnswer>> {
  const issues: Issue[] = [];
  const total = 2 + 2 * zones.length;
  let done = 0;
  async function run<Name extends JobName>(name: Name, input: Jobs[Name]['input']) {
    const outcome = await engine.run(name, input, signal === undefined ? {} : { signal });
    done += 1;
    onProgress?.({ done, total });
    issues.push(...outcome.issues);
    return outcome.value;
  }
  const whole = await run('union', { layers: [subject], method });
  const covered = await run('account', { layers: zones, zones: subject, method });
  const measured: ZoneLayerMeasures[] = [];
  for (const layer of zones) {
    const overlaps = await run('overlaps', { a: subject, b: layer, method });
    const account: CombinationAccount | null = await run('account', {
      layers: [subject],
      zones: layer,
      method,
    });
    if (overlaps === null || account === null) return { value: null, issues };
    measured.push({ layerId: layer.id, names: namesOf(layer), overlaps, account });
  }
  if (whole === null || covered === null) return { value: null, issues };
  const value = { features: featuresInZones(covered, measured), totals: zoneTotals(measured), whole };
  return { value, issues: withoutRepeats(issues) };
}

function namesOf({ features }: ArealLayer): ReadonlyMap<string, string> {
  return new Map(features.map(({ id, name }) => [id, name ?? id]));
}

/** Two jobs on the same layer say the same of it. */
function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
