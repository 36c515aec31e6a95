import type { ComparisonChoice } from '../../state/comparison-state.svelte.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import type { EngineJobState } from '../../state/job-state.ts';

/** The comparison that was asked for last, what can be compared with, and what a person can do about it. */
export interface ComparisonView {
  readonly choice: ComparisonChoice | null;
  readonly job: EngineJobState<'compare'>;
  /** Positional error of the other, which makes it an outline; `null` for none. */
  readonly theirErrorMetres: number | null;
  /** Layers whose features can be compared with, as far as they have arrived. */
  readonly layers: readonly EmbeddedLayer[];
  readonly run: (choice: ComparisonChoice) => void;
  readonly cancel: () => void;
  readonly showFarthest: () => void;
}
