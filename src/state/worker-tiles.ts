import type { ArealFeature } from '../core/base/areal.ts';
import { movableCopy } from '../core/base/movable-copy.ts';
import { nextTask } from '../engine/next-task.ts';
import type { FileTiles } from './file-tiles.ts';
import type { DrawingMessage, TileAnswer } from './large-drawing-worker.ts';

type Tile = Uint8Array<ArrayBuffer> | null;

/** The drawing of a large file in a worker of its own, so that the page never holds it as objects. */
export class WorkerTiles implements FileTiles {
  readonly #worker = new Worker(new URL('./large-drawing-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, (tile: Tile) => void>();
  readonly #started: Promise<void>;
  #asked = 0;
  #isClosed = false;

  constructor(features: readonly ArealFeature[]) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<TileAnswer>) => {
      this.#waiting.get(data.ask)?.(data.tile);
      this.#waiting.delete(data.ask);
    });
    // Without its drawing a file is still measured and listed.
    this.#worker.addEventListener('error', () => this.close());
    this.#started = this.#start(features);
  }

  async tile(z: number, x: number, y: number): Promise<Tile> {
    await this.#started;
    if (this.#isClosed) return null;
    this.#asked += 1;
    const ask = this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(ask, resolve);
      this.#post({ ask, z, x, y });
    });
  }

  /** Ends the worker; tiles that are still asked for are empty. */
  close(): void {
    this.#isClosed = true;
    this.#worker.terminate();
    for (const resolve of this.#waiting.values()) resolve(null);
    this.#waiting.clear();
  }

  async #start(features: readonly ArealFeature[]): Promise<void> {
    const { features: drawn, buffers } = await movableCopy(features, nextTask);
    this.#post({ features: drawn }, buffers);
  }

  #post(message: DrawingMessage, buffers: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, [...buffers]);
  }
}
