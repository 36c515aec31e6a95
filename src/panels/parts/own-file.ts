import type { ArealLayer } from '../../core/base/areal.ts';
import type { EngineJobState, JobState } from '../../state/job-state.ts';
import type { AgainstLayer } from './against-layer.ts';

/** A file that the person chose, and what is known of it so far. It lives in the memory of the page alone. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: number;
  /** The features that can be measured, with the issues of reading and checking. */
  readonly reading: JobState<ArealLayer>;
  /** Areas of every feature by all methods. */
  readonly areas: EngineJobState<'areas'>;
  /** The file (A) against the protected areas and the municipalities. */
  readonly against: readonly AgainstLayer[];
}
