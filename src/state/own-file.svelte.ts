import type { FeatureCollection } from 'geojson';
import { asGeojson } from '../core/base/areal.ts';
import type { ArealLayer } from '../core/base/areal.ts';
import { asArealLayer } from '../core/catalogue/as-areal-layer.ts';
import type { ReadingChoices } from '../core/formats/format.ts';
import { boundsAround, boundsOf } from '../core/geometry/bounds.ts';
import type { Bounds } from '../core/geometry/bounds.ts';
import { projectIssue } from '../core/project/project-issue.ts';
import type { PlaceEvidence } from '../core/formats/place-file.ts';
import { issuesAfterRepairs } from '../core/validation/issues-after-repairs.ts';
import { withRepairs } from '../core/validation/with-repairs.ts';
import type { RepairAnswer, RepairProposal } from '../core/validation/repair-answer.ts';
import type { Engine } from '../engine/engine.ts';
import { nextTask } from '../engine/next-task.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import { isLargeDrawing } from './file-tiles.ts';
import type { FileTiles } from './file-tiles.ts';
import { Job } from './job.svelte.ts';
import { JobShelf } from './job-shelf.svelte.ts';
import type { EngineJobState, JobState } from './job-state.ts';
import { readOwnFile } from './read-own-file.ts';
import { WorkerTiles } from './worker-tiles.ts';

/** What is opened as one: files that belong together, what the person said of them, and what they go by. */
export interface OwnFileToOpen {
  readonly name: string;
  readonly files: readonly File[];
  readonly choices: ReadingChoices;
  /** Ids of the features whose repair the person agreed to before. */
  readonly repaired: readonly string[];
  /** In metres, read as a 95 % error; `null` where nobody knows. */
  readonly positionalErrorMetres: number | null;
}

const NOTHING: OwnFileToOpen = {
  name: '',
  files: [],
  choices: {},
  repaired: [],
  positionalErrorMetres: null,
};

/** The boundary of the person that is looked at: read, checked, repaired where that was agreed to, and measured. */
export class OwnFileState {
  readonly #engine: Engine;
  readonly #asRead = new Job<ArealLayer>();
  readonly #repairs = new Job<readonly RepairAnswer[]>();
  #tiles: WorkerTiles | null = $state.raw(null);
  #opened: OwnFileToOpen = $state.raw(NOTHING);
  #name = $state('');
  #repaired: readonly string[] = $state.raw([]);
  #evidence: PlaceEvidence | null = $state.raw(null);
  #areas: JobShelf<'areas'>;
  #overlaps: JobShelf<'overlaps'>;
  #others: Promise<readonly EmbeddedLayer[]> = Promise.resolve([]);
  readonly #reading = $derived.by((): JobState<ArealLayer> => {
    const state = this.#asRead.state;
    if (state.status !== 'done' || state.value === null) return state;
    const accepted = this.#accepted();
    const layer = {
      ...state.value,
      id: this.#name,
      features: withRepairs(state.value.features, accepted),
    };
    return { ...state, value: layer, issues: issuesAfterRepairs(state.issues, accepted) };
  });

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#areas = $state.raw(new JobShelf(engine, 'areas'));
    this.#overlaps = $state.raw(new JobShelf(engine, 'overlaps'));
  }

  /** What it goes by. */
  get name(): string {
    return this.#name;
  }

  /** The files that were opened together, such as the parts of a shapefile; empty before. */
  get files(): readonly File[] {
    return this.#opened.files;
  }

  /** What the person said of them. */
  get choices(): ReadingChoices {
    return this.#opened.choices;
  }

  /** What there is to go by where the place of the file is asked; `null` before it is read. */
  get evidence(): PlaceEvidence | null {
    return this.#evidence;
  }

  /** The features that are measured, those repaired that the person agreed to, with the issues that are left. */
  get reading(): JobState<ArealLayer> {
    return this.#reading;
  }

  /** What can be done about features that were left out or are doubtful. */
  get repairs(): JobState<readonly RepairAnswer[]> {
    return this.#repairs.state;
  }

  /** Ids of the features whose repair the person agreed to. */
  get repaired(): readonly string[] {
    return this.#repaired;
  }

  /** Areas of every feature of the file by all methods. */
  get areas(): EngineJobState<'areas'> {
    return this.#areas.state('');
  }

  /** Overlaps of the file (A) with a layer of the catalogue (B). */
  against(layer: EmbeddedLayer): EngineJobState<'overlaps'> {
    return this.#overlaps.state(layer.entry.id);
  }

  /** Reads files in place of those before, measures them and lays them over the layers. */
  async open(opened: OwnFileToOpen, layers: Promise<readonly EmbeddedLayer[]>): Promise<void> {
    this.clear();
    this.#opened = opened;
    this.#name = opened.name;
    this.#repaired = opened.repaired;
    this.#others = layers;
    await this.#asRead.start(async (options) => {
      const { checked, repairs } = readOwnFile(opened, options);
      const repairing = this.#repairs.start(async () => ({ value: await repairs, issues: [] }));
      const { value, issues, evidence } = await checked;
      if (this.#opened === opened) this.#evidence = evidence;
      // What was agreed to before is there with the rest, and not missing first.
      if (opened.repaired.length > 0) await repairing;
      if (value === null) return { value, issues };
      const { name: id, positionalErrorMetres } = opened;
      return { value: { id, features: value, positionalErrorMetres }, issues };
    });
    await nextTask();
    if (this.#opened !== opened) return;
    this.#draw();
    await nextTask();
    if (this.#opened === opened) await this.#measure();
  }

  /** Calls the same file something else. */
  rename(name: string): void {
    this.#name = name;
  }

  /** The features that can be measured, those among them that are taken repaired; `null` where there are none. */
  get layer(): ArealLayer | null {
    const state = this.#reading;
    return state.status === 'done' && state.value !== null && state.value.features.length > 0
      ? state.value
      : null;
  }

  /** Takes these features repaired and the others as they stand in the file, and measures anew. */
  async setRepaired(ids: readonly string[]): Promise<void> {
    this.#repaired = ids;
    await this.#measure();
  }

  /** The whole file as a drawing, where it is too large to be drawn as a collection; else `null`. */
  get tiles(): FileTiles | null {
    return this.#tiles;
  }

  /** Features that are drawn one by one: all of them, or of a large file those that are taken repaired. */
  get drawnSingly(): FeatureCollection | null {
    return this.collection(this.#tiles === null ? null : this.#repaired);
  }

  /** The box around the features that are measured, or around these of them. */
  boundsOf(featureIds: readonly string[] | null): Bounds | null {
    const all = this.layer?.features ?? [];
    const features = all.filter(({ id }) => featureIds === null || featureIds.includes(id));
    return boundsAround(features.flatMap(({ geometry }) => boundsOf(geometry) ?? []));
  }

  /** The features that are measured, or these of them, to be drawn; `null` where there are none. */
  collection(featureIds: readonly string[] | null): FeatureCollection | null {
    const all = this.layer?.features ?? [];
    const features = all.filter(({ id }) => featureIds === null || featureIds.includes(id));
    if (features.length === 0) return null;
    return {
      type: 'FeatureCollection',
      features: features.map(({ id, name, geometry }) => ({
        type: 'Feature',
        id,
        properties: { name, role: 'own', repaired: this.#repaired.includes(id) },
        geometry: asGeojson(geometry),
      })),
    };
  }

  /** Says that the bytes of a boundary are no longer there. */
  fail(name: string): void {
    this.clear();
    this.#opened = { ...NOTHING, name, files: [new File([], name)] };
    this.#name = name;
    const issue = projectIssue('project-file-missing', {}, { name });
    void this.#asRead.start(async () => ({ value: null, issues: [issue] }));
  }

  cancel(): void {
    if (this.#asRead.state.status === 'running') this.clear();
    this.#areas.cancel();
    this.#overlaps.cancel();
  }

  /** Forgets the file and everything measured on it. */
  clear(): void {
    this.#asRead.cancel();
    this.#repairs.cancel();
    this.#tiles?.close();
    this.#tiles = null;
    this.#opened = NOTHING;
    this.#repaired = [];
    this.#evidence = null;
    this.#forgetMeasures();
  }

  /** The repairs that wait for consent, and those that have it. */
  get proposals(): readonly RepairProposal[] {
    const { state } = this.#repairs;
    const answers = state.status === 'done' ? (state.value ?? []) : [];
    return answers.filter((answer) => answer.geometry !== null);
  }

  #accepted(): readonly RepairProposal[] {
    return this.proposals.filter(({ id }) => this.#repaired.includes(id));
  }

  #draw(): void {
    const { layer } = this;
    if (layer !== null && isLargeDrawing(layer.features)) this.#tiles = new WorkerTiles(layer.features);
  }

  #forgetMeasures(): void {
    this.#areas.cancel();
    this.#overlaps.cancel();
    this.#areas = new JobShelf(this.#engine, 'areas');
    this.#overlaps = new JobShelf(this.#engine, 'overlaps');
  }

  async #measure(): Promise<void> {
    this.#forgetMeasures();
    const { layer } = this;
    if (layer === null) return;
    const overlaps = this.#overlaps;
    this.#areas.want('', () => ({ layer, methods: 'all' }));
    for (const other of await this.#others) {
      if (overlaps !== this.#overlaps) return;
      overlaps.want(other.entry.id, () => ({ a: layer, b: asArealLayer(other), method: 'ellipsoidal' }));
    }
  }
}
