import type { Outcome } from '../core/base/issue.ts';
import { planComparison } from '../core/boundary/plan-comparison.ts';
import { planAccount } from '../core/overlap/plan-account.ts';
import { planDifference } from '../core/overlap/plan-difference.ts';
import { planOverlaps } from '../core/overlap/plan-overlaps.ts';
import { planUnion } from '../core/overlap/plan-union.ts';
import type { Plan } from '../core/overlap/step.ts';
import type { Engine, JobName, Jobs, RunOptions } from './engine.ts';
import { planAreas } from './plan-areas.ts';
import type { StepRunner } from './step-runner.ts';

type Planner<Name extends JobName> = (input: Jobs[Name]['input']) => Plan<Outcome<Jobs[Name]['result']>>;

const PLANNERS: { readonly [Name in JobName]: Planner<Name> } = {
  areas: ({ layer, methods }) => planAreas(layer, methods),
  overlaps: ({ a, b, method }) => planOverlaps(a, b, method),
  union: ({ layers, method }) => planUnion(layers, method),
  difference: ({ a, b, method }) => planDifference(a, b, method),
  account: ({ layers, zones, method }) => planAccount(layers, zones, method),
  compare: (input) => planComparison(input),
};

/** Progress that only rises and ends at the total, although the number of steps is known beforehand only in part. */
function countSteps(total: number, onProgress: RunOptions['onProgress']) {
  let done = 0;
  return {
    step: () => {
      if (done === total) return;
      done += 1;
      onProgress?.({ done, total });
    },
    end: () => {
      if (done < total) onProgress?.({ done: total, total });
    },
  };
}

async function runPlan<Result>(
  plan: Plan<Result>,
  runner: StepRunner,
  { onProgress, signal }: RunOptions,
): Promise<Result> {
  const count = countSteps(plan.steps, onProgress);
  const rounds = plan.rounds();
  let round = rounds.next();
  while (!round.done) {
    const answers = await runner.runAll(round.value, { onStep: count.step, signal });
    signal?.throwIfAborted();
    round = rounds.next(answers);
  }
  count.end();
  return round.value;
}

/** Returns an engine that plans jobs in this thread and has their steps done by a runner, which it closes. */
export function createJobEngine(runner: StepRunner): Engine {
  let closed: Error | null = null;
  return {
    run: async <Name extends JobName>(
      name: Name,
      input: Jobs[Name]['input'],
      options: RunOptions = {},
    ): Promise<Outcome<Jobs[Name]['result']>> => {
      if (closed) throw closed;
      options.signal?.throwIfAborted();
      return runPlan(PLANNERS[name](input), runner, options);
    },
    close: () => {
      closed ??= new Error('The engine was closed; create another one to run a job.');
      runner.close(closed);
    },
  };
}
