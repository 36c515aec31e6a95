import { name, version } from '../../package.json';
import type { LayerData } from '../core/catalogue/layer-data.ts';
import { EVERYTHING } from '../core/package/hand-on.ts';
import type { HandingOn } from '../core/package/hand-on.ts';
import { slug } from '../core/package/slug.ts';
import type { Project } from '../core/project/project.ts';
import type { FileToKeep } from '../storage/storage.ts';
import { chosenPackage } from './chosen-package.ts';
import { gatherFiles } from './gather-files.ts';
import { Job } from './job.svelte.ts';
import type { JobState } from './job-state.ts';
import { runPackageWorker } from './run-package-worker.ts';

/** The project that is packed and to which packages are opened. */
interface PackedSource {
  readonly current: Project;
  file(sha256: string): Promise<Blob | null>;
  add(project: Project, files: readonly FileToKeep[]): Promise<void>;
  recordBackup(): Promise<void>;
  /** ISO date and time. */
  now(): string;
}

/** How a package is made. */
export interface PackageWish {
  readonly handingOn: HandingOn;
  /** `null` leaves it open. */
  readonly passphrase: string | null;
}

/** A package that was opened, in a few words. */
export interface OpenedSummary {
  readonly title: string;
  readonly boundaries: number;
  readonly notes: number;
}

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** Makes packages of the project and opens those that others made. */
export class Packages {
  readonly #project: PackedSource;
  readonly #layers: () => Promise<readonly LayerData[]>;
  readonly #saving = new Job<File>();
  readonly #opening = new Job<OpenedSummary>();
  #chosen: File | null = $state.raw(null);

  /** `layers` are those of the catalogue against which boundaries are laid. */
  constructor(project: PackedSource, layers: () => Promise<readonly LayerData[]>) {
    this.#project = project;
    this.#layers = layers;
  }

  /** The package that is being made, or was made last. */
  get saving(): JobState<File> {
    return this.#saving.state;
  }

  get opening(): JobState<OpenedSummary> {
    return this.#opening.state;
  }

  /** Name of the package that was chosen last. */
  get chosen(): string | null {
    return this.#chosen?.name ?? null;
  }

  /** Makes a package of the project. One of everything counts as a copy outside the device. */
  save = ({ handingOn, passphrase }: PackageWish): void => {
    const project = this.#project;
    const { current } = project;
    const createdAt = project.now();
    void this.#saving.start(async (options) => {
      const files = await gatherFiles(current, (sha256) => project.file(sha256));
      const software = { name, version };
      const job = {
        project: current,
        layers: await this.#layers(),
        handingOn,
        passphrase,
        createdAt,
        software,
      };
      const answer = await runPackageWorker({ kind: 'pack', job, files }, options);
      if (answer.kind !== 'packed') throw new Error(`The worker answered ${answer.kind}.`);
      if (handingOn === EVERYTHING) await project.recordBackup();
      const stem = [slug(current.title) || 'mosaico', createdAt.slice(0, DATE_LENGTH)].join('-');
      return { value: new File([answer.content], `${stem}.mosaico`), issues: answer.issues };
    });
  };

  /** Opens a package and adds its project to those of the device, with all its files or not at all. */
  open = (file: File, passphrase: string | null = null): void => {
    this.#chosen = file;
    void this.#opening.start(async (options) => {
      const answer = await runPackageWorker({ kind: 'open', file, passphrase }, options);
      if (answer.kind !== 'opened') throw new Error(`The worker answered ${answer.kind}.`);
      const { value, issues } = answer.outcome;
      if (value === null) return { value, issues };
      const { project, files } = value;
      const kept = [...files].map(([sha256, content]) => ({ sha256, content }));
      options.signal?.throwIfAborted();
      await this.#project.add(project, kept);
      const { title, boundaries, notes } = project;
      return { value: { title, boundaries: boundaries.length, notes: notes.length }, issues };
    });
  };

  /** Opens the package among files that were chosen together; returns whether there was one. */
  async take(files: readonly File[]): Promise<boolean> {
    const given = await chosenPackage(files);
    if (given !== null) this.open(given);
    return given !== null;
  }

  /** Tries the package that was chosen last with a passphrase. */
  unlock = (passphrase: string): void => {
    if (this.#chosen !== null) this.open(this.#chosen, passphrase);
  };

  cancel = (): void => {
    for (const job of [this.#saving, this.#opening]) if (job.state.status === 'running') job.cancel();
  };
}
