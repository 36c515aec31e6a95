import type { ArealLayer } from '../../core/base/areal.ts';
import type { LayerData } from '../../core/catalogue/layer-data.ts';
import type { Whereabouts } from '../../core/catalogue/whereabouts.ts';
import type { RepairAnswer } from '../../core/validation/repair-answer.ts';
import type { EngineJobState, JobState } from '../../state/job-state.ts';
import type { PossiblePlaces } from '../../state/possible-places.ts';
import type { AgainstLayer } from './against-layer.ts';

/** A file that the person chose, and what is known of it so far. It lives in the memory of the page alone. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: number;
  /** Whether the person said that its lines or points are a boundary. */
  readonly isTakenAsBoundary: boolean;
  /** Where it may lie. */
  readonly possiblePlaces: JobState<PossiblePlaces>;
  /** What can be done about features that were left out or are doubtful. */
  readonly repairs: JobState<readonly RepairAnswer[]>;
  /** Ids of the features whose repair the person agreed to. */
  readonly repaired: readonly string[];
  /** The features that are measured, those repaired that were agreed to, with the issues that are left. */
  readonly reading: JobState<ArealLayer>;
  /** Where its largest feature lies; `null` before that is known. */
  readonly whereabouts: Whereabouts | null;
  /** The layers that its whereabouts speak of. */
  readonly zones: readonly LayerData[];
  /** Areas of every feature by all methods. */
  readonly areas: EngineJobState<'areas'>;
  /** The file (A) against the protected areas and the municipalities. */
  readonly against: readonly AgainstLayer[];
}
