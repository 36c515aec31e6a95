import type { ArealLayer } from '../core/base/areal.ts';
import type { Outcome } from '../core/base/issue.ts';
import type { BoundaryComparison } from '../core/boundary/comparison.ts';
import type { ComparisonInput } from '../core/boundary/plan-comparison.ts';
import type { Hectares } from '../core/base/units.ts';
import type { AreaMethod } from '../core/geometry/area-method.ts';
import type {
  CombinationAccount,
  DifferenceResult,
  OverlapResult,
  UnionResult,
} from '../core/overlap/results.ts';

/** One area of one feature by one method. */
export interface AreaRow {
  readonly id: string;
  readonly name: string | null;
  readonly method: AreaMethod;
  readonly hectares: Hectares | null;
}

/** The jobs that an engine knows, by name: what each takes and what it returns. Inputs and results are plain data. */
export interface Jobs {
  /** Areas of every feature; `all` means the four methods, with the UTM zones of the feature and its neighbourhood. */
  readonly areas: {
    readonly input: { readonly layer: ArealLayer; readonly methods: readonly AreaMethod[] | 'all' };
    readonly result: readonly AreaRow[];
  };
  /** All overlapping pairs of A and B, or of A with itself where `b` is `null`, and their account. */
  readonly overlaps: {
    readonly input: { readonly a: ArealLayer; readonly b: ArealLayer | null; readonly method: AreaMethod };
    readonly result: OverlapResult;
  };
  /** Gross, counted twice and net of the features of all layers together. */
  readonly union: {
    readonly input: { readonly layers: readonly ArealLayer[]; readonly method: AreaMethod };
    readonly result: UnionResult;
  };
  /** Area of A that B does not cover, of B that A does not cover, and of both together. */
  readonly difference: {
    readonly input: { readonly a: ArealLayer; readonly b: ArealLayer; readonly method: AreaMethod };
    readonly result: DifferenceResult;
  };
  /** Areas of one to eight layers by combination, and inside each zone of a layer of zones where one is given. */
  readonly account: {
    readonly input: {
      readonly layers: readonly ArealLayer[];
      readonly zones: ArealLayer | null;
      readonly method: AreaMethod;
    };
    readonly result: CombinationAccount;
  };
  /** My boundary beside theirs: areas, what both share, displacement, offset; and neighbours and overlaps around it. */
  readonly compare: { readonly input: ComparisonInput; readonly result: BoundaryComparison };
}

export type JobName = keyof Jobs;

/** Work done and work in all, in steps of the job. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting rejects the promise with the signal's reason and stops the work. */
  readonly signal?: AbortSignal;
}

/**
 * Where the core runs: inline, in a worker, in a pool. All answer the same contract suite, and a caller cannot tell
 * which one it holds. Trouble in the data comes back as issues; a promise is rejected only when the world fails
 * (a worker that cannot start) or the caller aborts.
 */
export interface Engine {
  run<Name extends JobName>(
    name: Name,
    input: Jobs[Name]['input'],
    options?: RunOptions,
  ): Promise<Outcome<Jobs[Name]['result']>>;
  /** Stops workers and frees what they hold. */
  close(): void;
}
