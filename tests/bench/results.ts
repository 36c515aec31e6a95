import type { Measurement } from './child.ts';
import type { ContenderName } from './contenders/facts.ts';
import type { Reference } from './contenders/reference.ts';
import type { BenchCase } from './options.ts';

/** What came of asking one contender. */
export type Result = { readonly contender: ContenderName } & (
  | {
      readonly status: 'measured';
      readonly measurement: Measurement;
      /** The greatest relative difference of its sums from those of Mosaico. */
      readonly difference: number;
      readonly agrees: boolean;
    }
  | { readonly status: 'unfinished'; readonly limit: number }
  | { readonly status: 'missing' | 'failed'; readonly message: string }
);

export interface CaseResults extends BenchCase {
  readonly reference: Reference;
  readonly results: readonly Result[];
}

/** One run of the benchmark, as `docs/bench.json` holds it. */
export interface BenchResults {
  readonly date: string;
  readonly machine: { readonly processor: string; readonly cores: number; readonly load: number };
  readonly versions: Readonly<Record<string, string>>;
  readonly cases: readonly CaseResults[];
}
