import type { FeatureCollection } from 'geojson';
import { asGeojson } from '../core/base/areal.ts';
import type { ArealLayer } from '../core/base/areal.ts';
import { asArealLayer } from '../core/catalogue/as-areal-layer.ts';
import type { Engine } from '../engine/engine.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import { Job } from './job.svelte.ts';
import { JobShelf } from './job-shelf.svelte.ts';
import type { EngineJobState, JobState } from './job-state.ts';
import { readOwnFile } from './read-own-file.ts';

/** A file that the person opened. It lives in the memory of the page alone: nothing of it is stored or sent. */
export class OwnFileState {
  readonly #engine: Engine;
  readonly #reading = new Job<ArealLayer>();
  #file: File | null = $state.raw(null);
  #areas: JobShelf<'areas'>;
  #overlaps: JobShelf<'overlaps'>;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#areas = $state.raw(new JobShelf(engine, 'areas'));
    this.#overlaps = $state.raw(new JobShelf(engine, 'overlaps'));
  }

  get file(): File | null {
    return this.#file;
  }

  get reading(): JobState<ArealLayer> {
    return this.#reading.state;
  }

  /** Areas of every feature of the file by all methods. */
  get areas(): EngineJobState<'areas'> {
    return this.#areas.state('');
  }

  /** Overlaps of the file (A) with a layer of the catalogue (B). */
  against(layer: EmbeddedLayer): EngineJobState<'overlaps'> {
    return this.#overlaps.state(layer.entry.id);
  }

  /** Reads a file in place of the one before, measures it and lays it over the layers. */
  async open(file: File, layers: Promise<readonly EmbeddedLayer[]>): Promise<void> {
    this.clear();
    this.#file = file;
    await this.#reading.start(async ({ signal }) => {
      const { value, issues } = await readOwnFile(file, signal);
      if (value === null) return { value, issues };
      return { value: { id: file.name, features: value, positionalErrorMetres: null }, issues };
    });
    const { state } = this.#reading;
    const layer = state.status === 'done' ? state.value : null;
    if (this.#file !== file || layer === null || layer.features.length === 0) return;
    this.#areas.want('', () => ({ layer, methods: 'all' }));
    for (const other of await layers) {
      this.#overlaps.want(other.entry.id, () => ({
        a: layer,
        b: asArealLayer(other),
        method: 'ellipsoidal',
      }));
    }
  }

  /** The features that can be measured; `null` where there are none. */
  get layer(): ArealLayer | null {
    const { state } = this.#reading;
    return state.status === 'done' && state.value !== null && state.value.features.length > 0
      ? state.value
      : null;
  }

  /** The features that were read, or one of them, to be drawn; `null` where there are none. */
  collection(featureId: string | null): FeatureCollection | null {
    const all = this.layer?.features ?? [];
    const features = all.filter(({ id }) => featureId === null || id === featureId);
    if (features.length === 0) return null;
    return {
      type: 'FeatureCollection',
      features: features.map(({ id, name, geometry }) => ({
        type: 'Feature',
        id,
        properties: { name, role: 'own' },
        geometry: asGeojson(geometry),
      })),
    };
  }

  cancel(): void {
    if (this.#reading.state.status === 'running') this.clear();
    this.#areas.cancel();
    this.#overlaps.cancel();
  }

  /** Forgets the file and everything measured on it. */
  clear(): void {
    this.#reading.cancel();
    this.#areas.cancel();
    this.#overlaps.cancel();
    this.#file = null;
    this.#areas = new JobShelf(this.#engine, 'areas');
    this.#overlaps = new JobShelf(this.#engine, 'overlaps');
  }
}
