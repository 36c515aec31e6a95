import type { Step, StepResult } from '../core/overlap/step.ts';

/** Seconds that a step may take where the caller does not say. */
export const DEFAULT_DEADLINE_SECONDS = 10;

/** How a round is run: what to call after each step, and the signal that ends it. */
export interface RoundOptions {
  readonly onStep: () => void;
  readonly signal: AbortSignal | undefined;
}

/** Where steps are done. The answers stand in the order of the steps, whatever the order in which they came. */
export interface StepRunner {
  /** Rejects with the signal's reason when that is aborted, and where the world fails. */
  runAll(steps: readonly Step[], options: RoundOptions): Promise<readonly StepResult[]>;
  /** Rejects the rounds at work with the reason, and frees what they held. */
  close(reason: Error): void;
}
