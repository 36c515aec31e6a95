import type { ArealFeature } from '../core/base/areal.ts';
import { LargeDrawing } from './large-drawing.ts';

/** A tile that the map asks for. */
export interface TileQuestion {
  readonly ask: number;
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** First the features to be drawn, then any number of tiles. */
export type DrawingMessage = { readonly features: readonly ArealFeature[] } | TileQuestion;

export interface TileAnswer {
  readonly ask: number;
  readonly tile: Uint8Array<ArrayBuffer> | null;
}

let drawing: LargeDrawing | null = null;

addEventListener('message', ({ data }: MessageEvent<DrawingMessage>) => {
  if ('features' in data) {
    drawing = new LargeDrawing(data.features);
    return;
  }
  const { ask, z, x, y } = data;
  const tile = drawing?.tile(z, x, y) ?? null;
  const answer: TileAnswer = { ask, tile };
  postMessage(answer, { transfer: tile === null ? [] : [tile.buffer] });
});
