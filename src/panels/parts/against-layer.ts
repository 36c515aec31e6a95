import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import type { EngineJobState } from '../../state/job-state.ts';

/** The overlaps of something (A) with the features of one embedded layer (B). */
export interface AgainstLayer {
  readonly layer: EmbeddedLayer;
  readonly job: EngineJobState<'overlaps'>;
}
