import type { ArealGeometry } from '../base/areal.ts';
import type { Metres, SquareMetres } from '../base/units.ts';
import type { AreaMethod } from '../geometry/area-method.ts';

/**
 * The smallest piece of work that can be given up on: plain data, so that any thread can do it and all answer the same.
 * `areas` measures the first geometry by each method; `measure` adds its perimeter and its noise; the others build the geometry of
 * the first and the second, and measure that.
 */
export interface Step {
  readonly operation: 'areas' | 'measure' | 'intersection' | 'union' | 'difference';
  readonly geometries: readonly ArealGeometry[];
  readonly methods: readonly AreaMethod[];
}

/** What a step found out. */
export interface StepValue {
  /** One for each method of the step, in its order. */
  readonly areas: readonly SquareMetres[];
  /** Length of all rings on the ellipsoid; `null` for `areas`, which does not need it. */
  readonly perimeter: Metres | null;
  /** How far the ellipsoidal area can be off by rounding alone; `null` for `areas`. */
  readonly noise: SquareMetres | null;
  /** What a union or a difference left; `null` where that is nothing, and for the steps that only measure. */
  readonly geometry: ArealGeometry | null;
}

/** A step that ended, one that was given up at its deadline, or one that threw. */
export type StepResult =
  | { readonly status: 'done'; readonly value: StepValue }
  | { readonly status: 'timed-out'; readonly seconds: number }
  | { readonly status: 'failed'; readonly reason: string };

/**
 * A job as steps. `rounds` yields steps that do not depend on each other, is sent their results in the same order, and
 * returns the result of the job. `steps` is how many there are in all, as far as the boxes of the features tell: for
 * progress only.
 */
export interface Plan<Result> {
  readonly steps: number;
  readonly rounds: () => Rounds<Result>;
}

export type Rounds<Result> = Generator<readonly Step[], Result, readonly StepResult[]>;

/** Returns the answer to the step at a position of its round. Throws where whoever ran the round left it out. */
export function answerAt(results: readonly StepResult[], position: number): StepResult {
  const result = results[position];
  if (!result)
    throw new Error(`answerAt: step ${String(position)} of ${String(results.length)} has no answer.`);
  return result;
}
