import type { LayerEntry } from '../core/catalogue/layer-entry.ts';
import type { OwnBoundary } from '../core/project/project.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import type { Mosaic } from './mosaic.svelte.ts';
import { fileHash } from './file-hash.ts';

/** A file that a sheet was made from; its hash is `null` where it could not be read again. */
export interface FileDigest {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string | null;
}

/** Layers that a printed map shows or speaks of. */
const LAYERS = [
  'protected-areas',
  'pdet-municipalities',
  'provinces',
  'departments',
  'communities',
  'places',
  'border',
  'rivers',
];

/** What a printed sheet needs beside what the walk has measured: the layers around, and the hashes of the files. */
export class ActaState {
  readonly #mosaic: Mosaic;
  #hashed: readonly File[] = [];
  #digests: readonly FileDigest[] | null = $state.raw(null);

  constructor(mosaic: Mosaic) {
    this.#mosaic = mosaic;
  }

  /** The layers that have arrived; a map shows those that have. */
  get layers(): readonly EmbeddedLayer[] {
    return LAYERS.flatMap((id) => this.#mosaic.layer(id) ?? []);
  }

  /** Layers that could not be fetched: what they have here is not on the sheet. */
  get missing(): readonly LayerEntry[] {
    const failed = LAYERS.filter((id) => this.#mosaic.failures[id] !== undefined);
    return failed.flatMap((id) => this.#mosaic.entry(id) ?? []);
  }

  /** Whether every layer has arrived or failed. */
  get isComplete(): boolean {
    return LAYERS.every((id) => this.#mosaic.layer(id) !== null || this.#mosaic.failures[id] !== undefined);
  }

  /** Of the files that were opened together; `null` before they are known. */
  get digests(): readonly FileDigest[] | null {
    return this.#digests;
  }

  /** Returns all of it for a boundary, as a panel shows it; `today` is an ISO date. */
  sources(boundary: OwnBoundary | null, today: string) {
    const { layers, missing, isComplete, digests } = this;
    const made = boundary?.kind === 'drawing' ? boundary.made : null;
    return {
      layers,
      missing,
      isComplete,
      // A drawing has no file of its own.
      digests: made === null ? digests : [],
      name: boundary?.name ?? null,
      stated: boundary?.stated ?? null,
      made,
      today,
    };
  }

  /** Fetches the layers, and hashes the files unless they are those of the last time. */
  prepare(files: readonly File[]): void {
    this.#mosaic.want(LAYERS);
    if (files === this.#hashed) return;
    this.#hashed = files;
    this.#digests = null;
    void this.#hash(files);
  }

  async #hash(files: readonly File[]): Promise<void> {
    const digests = await Promise.all(files.map(digestOf));
    if (files === this.#hashed) this.#digests = digests;
  }
}

/** A file that was moved or changed since it was opened cannot be read again: its hash stays unknown. */
async function digestOf(file: File): Promise<FileDigest> {
  const sha256 = await fileHash(file).catch(() => null);
  return { name: file.name, bytes: file.size, sha256 };
}
