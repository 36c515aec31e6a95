import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { ArealLayer } from '../core/base/areal.ts';
import type { Engine } from '../engine/engine.ts';
import { Job } from './job.svelte.ts';
import type { EngineJobState, JobState } from './job-state.ts';
import type { Measures, UnionBy } from './measures.svelte.ts';
import { measureZones, type ZoneAnswer } from './measure-zones.ts';
import type { OwnFileState } from './own-file.svelte.ts';
import { MOSAIC_LAYER, type Page } from './page.svelte.ts';
import { ScenarioState } from './scenario.svelte.ts';
import { zoneLayers, type ZoneLayers, type ZoneQuestion } from './zone-question.ts';

const IDLE = { status: 'idle' } as const;

/** What the panel of areas asks beyond one layer at one date: areas by zone, and the protected total at other dates. */
export class AreaAccounts {
  readonly #engine: Engine;
  readonly #page: Page;
  readonly #file: OwnFileState;
  readonly #measures: Measures;
  readonly scenario: ScenarioState;
  readonly #zones = new SvelteMap<string, Job<ZoneAnswer>>();
  /** Numbers the boundaries of the person as they come: one that was changed has the same ids. */
  readonly #owns = new WeakMap<ArealLayer, number>();
  #ownCount = 0;

  constructor(engine: Engine, page: Page, file: OwnFileState, measures: Measures) {
    this.#engine = engine;
    this.#page = page;
    this.#file = file;
    this.#measures = measures;
    this.scenario = new ScenarioState(engine, page, file);
  }

  /** Name of the file of the person, where there is one to measure. */
  get ownName(): string | null {
    return this.#file.layer?.id ?? null;
  }

  /** Returns how a question stands; idle where nobody asked it, or a layer of it has not arrived. */
  zones = (question: ZoneQuestion): JobState<ZoneAnswer> => {
    const layers = this.#layersOf(question);
    return layers === null ? IDLE : (this.#zones.get(this.#keyOf(question, layers))?.state ?? IDLE);
  };

  /** Measures what a question asks, unless that is under way or done. */
  wantZones = (question: ZoneQuestion): void => {
    const layers = this.#layersOf(question);
    if (layers === null) return;
    const key = this.#keyOf(question, layers);
    untrack(() => {
      const job = this.#zones.get(key) ?? new Job<ZoneAnswer>();
      if (job.state.status === 'running' || job.state.status === 'done') return;
      this.#zones.set(key, job);
      void job.start((options) => measureZones(layers, question.method, this.#engine, options));
    });
  };

  /** The protected total of the mosaic at an ISO date. */
  totalAt = (date: string): EngineJobState<'union'> => {
    const layer = this.#page.mosaic.layer(MOSAIC_LAYER);
    return layer === null ? IDLE : this.#measures.total(layer, date);
  };

  wantTotalAt = (date: string): void => {
    const layer = this.#page.mosaic.layer(MOSAIC_LAYER);
    if (layer !== null) this.#measures.wantTotal(layer, date);
  };

  /** Gross, counted twice and net of what is established of a layer, or of one group of it, by a method. */
  unionAt = (layerId: string, date: string, by: UnionBy): EngineJobState<'union'> => {
    const layer = this.#page.mosaic.layer(layerId);
    return layer === null ? IDLE : this.#measures.layerUnion(layer, date, by);
  };

  wantUnionAt = (layerId: string, date: string, by: UnionBy): void => {
    const layer = this.#page.mosaic.layer(layerId);
    if (layer !== null) this.#measures.wantUnion(layer, date, by);
  };

  cancel = (): void => {
    for (const job of this.#zones.values()) if (job.state.status === 'running') job.cancel();
    this.#measures.cancel();
  };

  #layersOf(question: ZoneQuestion) {
    const { mosaic } = this.#page;
    return zoneLayers(question, { layer: (id) => mosaic.layer(id), own: this.#file.layer });
  }

  /** Names the very features, so that a date at which nothing changed asks for nothing new. */
  #keyOf({ method }: ZoneQuestion, { subject, zones }: ZoneLayers): string {
    const names = [subject, ...zones].map((layer) => [
      layer.id,
      layer === this.#file.layer ? this.#numberOf(layer) : layer.features.map(({ id }) => id),
    ]);
    return JSON.stringify([method, ...names]);
  }

  #numberOf(own: ArealLayer): number {
    const number = this.#owns.get(own) ?? (this.#ownCount += 1);
    this.#owns.set(own, number);
    return number;
  }
}
