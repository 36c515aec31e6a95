import type { ArealFeature } from '../core/base/areal.ts';
import type { FileTiles } from './file-tiles.ts';
import type { DrawingMessage, TileAnswer } from './large-drawing-worker.ts';

type Tile = Uint8Array<ArrayBuffer> | null;

/** The drawing of a large file in a worker of its own, so that the page never holds it as objects. */
export class WorkerTiles implements FileTiles {
  readonly #worker = new Worker(new URL('./large-drawing-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, (tile: Tile) => void>();
  #asked = 0;

  constructor(features: readonly ArealFeature[]) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<TileAnswer>) => {
      this.#waiting.get(data.ask)?.(data.tile);
      this.#waiting.delete(data.ask);
    });
    // Without its drawing a file is still measured and listed.
    this.#worker.addEventListener('error', () => this.close());
    this.#post({ features });
  }

  tile(z: number, x: number, y: number): Promise<Tile> {
    this.#asked += 1;
    const ask = this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(ask, resolve);
      this.#post({ ask, z, x, y });
    });
  }

  /** Ends the worker; tiles that are still asked for are empty. */
  close(): void {
    this.#worker.terminate();
    for (const resolve of this.#waiting.values()) resolve(null);
    this.#waiting.clear();
  }

  #post(message: DrawingMessage): void {
    this.#worker.postMessage(message);
  }
}
