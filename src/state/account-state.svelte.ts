import type { ArealLayer } from '../core/base/areal.ts';
import type { CombinationAccount } from '../core/overlap/results.ts';
import type { Engine } from '../engine/engine.ts';
import { Job } from './job.svelte.ts';
import type { EngineJobState } from './job-state.ts';

/** Stands for the file of the person among the ids of the layers. */
export const OWN_FILE = 'own-file';

/** What an account is asked about: layers by id, in the order in which they are listed, and zones or none. */
export interface AccountChoice {
  readonly layerIds: readonly string[];
  readonly zonesId: string | null;
}

/** The account by combination that was asked for last. */
export class AccountState {
  readonly #engine: Engine;
  readonly #job = new Job<CombinationAccount>();
  #choice: AccountChoice | null = $state.raw(null);

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** What `job` is about; `null` before the first run. */
  get choice(): AccountChoice | null {
    return this.#choice;
  }

  get job(): EngineJobState<'account'> {
    return this.#job.state;
  }

  /** Measures the layers of a choice by combination, on the ellipsoid; does nothing where one of them is not there. */
  run(choice: AccountChoice, layerOf: (id: string) => ArealLayer | null): void {
    const layers = choice.layerIds.flatMap((id) => layerOf(id) ?? []);
    const zones = choice.zonesId === null ? null : layerOf(choice.zonesId);
    if (layers.length < choice.layerIds.length || (choice.zonesId !== null && zones === null)) return;
    this.#choice = choice;
    const input = { layers, zones, method: 'ellipsoidal' } as const;
    void this.#job.start((options) => this.#engine.run('account', input, options));
  }

  cancel = (): void => {
    if (this.#job.state.status === 'running') this.#job.cancel();
  };

  /** Forgets what was measured on a layer that is no longer there. */
  forget(layerId: string): void {
    const { layerIds = [], zonesId = null } = this.#choice ?? {};
    if (!layerIds.includes(layerId) && zonesId !== layerId) return;
    this.#job.cancel();
    this.#choice = null;
  }
}
