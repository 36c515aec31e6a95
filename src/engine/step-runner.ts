import type { Step, StepValue } from '../core/overlap/step.ts';

/** How a round is run: what to call after each step, and the signal that ends it. */
export interface RoundOptions {
  readonly onStep: () => void;
  readonly signal: AbortSignal | undefined;
}

/** Where steps are done. The values stand in the order of the steps, whatever the order in which they came. */
export interface StepRunner {
  /** Rejects with the signal's reason when that is aborted, and where the world fails. */
  runAll(steps: readonly Step[], options: RoundOptions): Promise<readonly StepValue[]>;
  /** Rejects the rounds at work with the reason, and frees what they held. */
  close(reason: Error): void;
}
