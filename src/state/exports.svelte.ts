import { name, version } from '../../package.json';
import type { ExportKind, ExportRequest } from '../core/export/export-request.ts';
import type { OwnBoundary, Project } from '../core/project/project.ts';
import type { TableFormatId } from '../core/writing/table-writer.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import type { ExportedFile, SourceToExport } from './export-worker.ts';
import { gatherFiles } from './gather-files.ts';
import { Job } from './job.svelte.ts';
import type { JobState } from './job-state.ts';
import { runExportWorker } from './run-export-worker.ts';

/** Stands before the id of a boundary of the person among the ids of layers. */
export const OWN_PREFIX = 'own:';

/** What can be exported, and when it is. */
interface ExportedWorld {
  load(layerId: string): Promise<EmbeddedLayer>;
  readonly project: { readonly current: Project; file(sha256: string): Promise<Blob | null> };
  /** ISO day. */
  readonly today: string;
}

/** What is asked for first when the panel is opened from another one. */
export interface ExportStart {
  readonly kind: ExportKind;
  /** Ids of layers. */
  readonly layerIds: readonly string[];
  /** Whether only the feature is meant that is selected. */
  readonly isSelectionOnly: boolean;
}

/** How an export is made. */
export interface ExportWish extends Pick<
  ExportRequest,
  'kind' | 'features' | 'method' | 'asOf' | 'language'
> {
  /** Ids of layers, and of boundaries of the person behind {@link OWN_PREFIX}. */
  readonly layerIds: readonly string[];
  readonly format: TableFormatId;
  readonly isBare: boolean;
  /** What a drawing goes by that nobody named. */
  readonly untitled: string;
}

/** Makes exports of layers and of boundaries of the person. */
export class Exports {
  readonly #world: ExportedWorld;
  readonly #job = new Job<ExportedFile>();
  #start: ExportStart | null = $state.raw(null);

  constructor(world: ExportedWorld) {
    this.#world = world;
  }

  /** The export that is being made, or was made last. */
  get job(): JobState<ExportedFile> {
    return this.#job.state;
  }

  get start(): ExportStart | null {
    return this.#start;
  }

  /** Says what the panel shall ask for first. */
  begin(start: ExportStart | null): void {
    this.#start = start;
    this.cancel();
  }

  make = (wish: ExportWish): void => {
    const { layerIds, isBare, untitled, ...request } = wish;
    void this.#job.start(async (options) => {
      const sources: SourceToExport[] = [];
      for (const id of layerIds) sources.push(await this.#source(id));
      const how = { isBare, untitled, createdOn: this.#world.today, software: { name, version } };
      const { file, issues } = await runExportWorker({ ...how, request, sources }, options);
      return { value: file, issues };
    });
  };

  cancel = (): void => this.#job.cancel();

  async #source(id: string): Promise<SourceToExport> {
    const { load, project } = this.#world;
    if (!id.startsWith(OWN_PREFIX)) return { kind: 'layer', layer: await load(id) };
    const { current } = project;
    const boundary = current.boundaries.find((one) => OWN_PREFIX + one.id === id);
    if (boundary === undefined) throw new Error(`No boundary ${id}.`);
    return { kind: 'own', boundary, files: await this.#filesOf(boundary) };
  }

  #filesOf(boundary: OwnBoundary) {
    const { project } = this.#world;
    const alone = { ...project.current, boundaries: [boundary], notes: [] };
    return gatherFiles(alone, (sha256) => project.file(sha256));
  }
}
