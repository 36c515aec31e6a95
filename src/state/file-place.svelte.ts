import type { PlaceEvidence } from '../core/formats/place-file.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import { Job } from './job.svelte.ts';
import type { JobState } from './job-state.ts';
import { possiblePlaces } from './possible-places.ts';
import type { PossiblePlaces } from './possible-places.ts';

/** Where the person's file may lie, asked anew whenever it is read anew. */
export class FilePlaceState {
  readonly #job = new Job<PossiblePlaces>();
  #evidence: PlaceEvidence | null = null;

  get places(): JobState<PossiblePlaces> {
    return this.#job.state;
  }

  /** Asks about what was read last; the same is not asked twice. */
  follow(evidence: PlaceEvidence | null, layers: () => Promise<readonly EmbeddedLayer[]>): void {
    if (evidence === this.#evidence) return;
    this.#evidence = evidence;
    if (evidence === null) return this.#job.cancel();
    void this.#job.start(async ({ signal }) => {
      const collections = (await layers()).map(({ collection }) => collection);
      return { value: await possiblePlaces(evidence, collections, signal), issues: [] };
    });
  }
}
