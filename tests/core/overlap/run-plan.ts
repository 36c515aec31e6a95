import { runStep } from '../../../src/core/boundary/run-step.ts';
import type { Plan, Step, StepValue } from '../../../src/core/overlap/step.ts';

/** Returns the result of a plan whose steps are done one after the other, here or as the caller answers them. */
export function runPlan<Result>(plan: Plan<Result>, answer: (step: Step) => StepValue = runStep): Result {
  const rounds = plan.rounds();
  let round = rounds.next();
  while (!round.done) round = rounds.next(round.value.map(answer));
  return round.value;
}
