import type { Feature, LineString } from 'geojson';
import { asGeojson } from '../core/base/areal.ts';
import type { ArealLayer } from '../core/base/areal.ts';
import type { BoundaryComparison } from '../core/boundary/comparison.ts';
import { asArealLayer } from '../core/catalogue/as-areal-layer.ts';
import type { Engine } from '../engine/engine.ts';
import { cameraFor } from './camera-for.ts';
import { differenceGeometry } from './difference-geometry.ts';
import { Job } from './job.svelte.ts';
import type { EngineJobState } from './job-state.ts';
import type { OwnFileState } from './own-file.svelte.ts';
import type { Page } from './page.svelte.ts';
import { readOwnFile } from './read-own-file.ts';
import type { Selection } from './view.ts';

/** What the file of the person is put beside: a feature of the catalogue, other files, or nothing but a stated area. */
export type ComparisonTarget =
  | { readonly kind: 'feature'; readonly selection: Selection }
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'stated' };

/** What the person asked for, with the wording of the area that a document states; empty for none. */
export interface ComparisonChoice {
  readonly target: ComparisonTarget;
  readonly stated: string;
  readonly citation: string;
}

/** Layers whose features can be compared with, and that are neighbours. */
const COMPARED = ['protected-areas', 'pdet-municipalities'];

/** The comparison that was asked for last. */
export class ComparisonState {
  readonly #engine: Engine;
  readonly #page: Page;
  readonly #file: OwnFileState;
  readonly #job = new Job<BoundaryComparison>();
  #choice: ComparisonChoice | null = $state.raw(null);
  #theirs: ArealLayer | null = $state.raw(null);

  constructor(engine: Engine, page: Page, file: OwnFileState) {
    this.#engine = engine;
    this.#page = page;
    this.#file = file;
  }

  /** What `job` is about; `null` before the first run. */
  get choice(): ComparisonChoice | null {
    return this.#choice;
  }

  get job(): EngineJobState<'compare'> {
    return this.#job.state;
  }

  /** Positional error that the other declares, which makes it an outline; `null` for none. */
  get theirErrorMetres(): number | null {
    return this.#theirs?.positionalErrorMetres ?? null;
  }

  /** The comparison as its panel shows it. */
  get view() {
    const { choice, job, theirErrorMetres, run, cancel, showFarthest } = this;
    const layers = COMPARED.flatMap((id) => this.#page.mosaic.layer(id) ?? []);
    return { choice, job, theirErrorMetres, layers, run, cancel, showFarthest };
  }

  run = (choice: ComparisonChoice): void => {
    const mine = this.#file.layer;
    if (mine === null) return;
    this.forget();
    this.#choice = choice;
    void this.#job.start(async (options) => {
      const around = await Promise.all(COMPARED.map((id) => this.#page.mosaic.load(id)));
      const { target } = choice;
      const theirs = target.kind === 'files' ? await this.#read(target.files) : this.#featureOf(target);
      this.#theirs = theirs;
      const input = {
        mine,
        theirs,
        toleranceMetres: null,
        around: around.map((layer) => asArealLayer(layer)),
        method: 'ellipsoidal',
      } as const;
      const outcome = await this.#engine.run('compare', input, options);
      if (theirs !== null && outcome.value !== null) void this.#draw(mine, theirs, outcome.value);
      return outcome;
    });
  };

  cancel = (): void => this.#job.cancel();

  /** Forgets the comparison and its drawing. */
  forget(): void {
    this.#job.cancel();
    this.#choice = null;
    this.#theirs = null;
    this.#page.overlay.showOverlap(null);
  }

  /** Looks at the place where both are farthest apart. */
  showFarthest = (): void => {
    const line = this.#job.state.status === 'done' ? farthestLine(this.#job.state.value) : null;
    const camera = line && cameraFor([line.geometry], this.#page.mapSize);
    if (camera !== null) this.#page.view.adjust({ camera });
  };

  async #read(files: readonly File[]): Promise<ArealLayer | null> {
    const { checked, repairs } = readOwnFile({ files, choices: {} }, {});
    repairs.catch(() => undefined);
    const { value } = await checked;
    if (value === null || value.length === 0) return null;
    return { id: files.map(({ name }) => name).join(', '), features: value, positionalErrorMetres: null };
  }

  #featureOf(target: ComparisonTarget): ArealLayer | null {
    if (target.kind !== 'feature') return null;
    const layer = this.#page.mosaic.layer(target.selection.layerId);
    if (layer === null) return null;
    const areal = asArealLayer(layer);
    return { ...areal, features: areal.features.filter(({ id }) => id === target.selection.featureId) };
  }

  /** Draws the other boundary, what each has alone, and where both are farthest apart. */
  async #draw(mine: ArealLayer, theirs: ArealLayer, comparison: BoundaryComparison): Promise<void> {
    const apart = await differenceGeometry(mine, theirs);
    if (this.#theirs !== theirs) return;
    const line = farthestLine(comparison);
    const features: Feature[] = [
      ...apart.map((geometry) => drawn('overlap', geometry)),
      ...theirs.features.map(({ geometry }) => drawn('compared', asGeojson(geometry))),
      ...(line === null ? [] : [line]),
    ];
    this.#page.overlay.showOverlap({ type: 'FeatureCollection', features });
  }
}

function drawn(role: string, geometry: Feature['geometry']): Feature {
  return { type: 'Feature', properties: { role }, geometry };
}

/** The way between both boundaries where it is longest. */
function farthestLine(comparison: BoundaryComparison | null): Feature<LineString> | null {
  const places = [comparison?.mineToTheirs?.farthest, comparison?.theirsToMine?.farthest];
  const [first, ...others] = places.filter((place) => place !== undefined);
  if (first === undefined) return null;
  const { from, to } = others.reduce((best, place) => (place.metres > best.metres ? place : best), first);
  const geometry: LineString = { type: 'LineString', coordinates: [[...from], [...to]] };
  return { type: 'Feature', properties: { role: 'farthest' }, geometry };
}
